/** How events are asked for over HTTP. Start at {@link io.ytterby.tracking.query.QueryJourneyTest}. */
@NullMarked
package io.ytterby.tracking.query;

import org.jspecify.annotations.NullMarked;
