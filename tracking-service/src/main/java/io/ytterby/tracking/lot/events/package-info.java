/** What the other services are told of lots. Start at {@link io.ytterby.tracking.lot.events.LotStateV1}. */
@NullMarked
package io.ytterby.tracking.lot.events;

import org.jspecify.annotations.NullMarked;
