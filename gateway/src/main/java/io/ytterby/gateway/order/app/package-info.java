/**
 * Keeps a buyer's purchase orders and says how they stand. Start at {@link io.ytterby.gateway.order.app.ReadOrderStatus}.
 */
@NullMarked
package io.ytterby.gateway.order.app;

import org.jspecify.annotations.NullMarked;
