/** Tells subscribers. Start at {@link io.ytterby.tracking.query.events.HttpWebhooks}. */
@NullMarked
package io.ytterby.tracking.query.events;

import org.jspecify.annotations.NullMarked;
