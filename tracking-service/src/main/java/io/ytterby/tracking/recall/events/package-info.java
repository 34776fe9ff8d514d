/** What others are told of recalls. Start at {@link io.ytterby.tracking.recall.events.RecallV1}. */
@NullMarked
package io.ytterby.tracking.recall.events;

import org.jspecify.annotations.NullMarked;
