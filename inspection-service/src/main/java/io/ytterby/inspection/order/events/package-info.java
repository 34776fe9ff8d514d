/**
 * Lets the sweeper tell an order again. Start at {@link io.ytterby.inspection.order.events.OrderStateSource}.
 */
@NullMarked
package io.ytterby.inspection.order.events;

import org.jspecify.annotations.NullMarked;
