/** Hears where codes were scanned. Start at {@link io.ytterby.gateway.verify.events.FollowScans}. */
@NullMarked
package io.ytterby.gateway.verify.events;

import org.jspecify.annotations.NullMarked;
