/** Follows the topics for the log. Start at {@link io.ytterby.gateway.push.events.FeedLog}. */
@NullMarked
package io.ytterby.gateway.push.events;

import org.jspecify.annotations.NullMarked;
