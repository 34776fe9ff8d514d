/** Asks for events. Start at {@link io.ytterby.tracking.query.app.QueryEvents}. */
@NullMarked
package io.ytterby.tracking.query.app;

import org.jspecify.annotations.NullMarked;
