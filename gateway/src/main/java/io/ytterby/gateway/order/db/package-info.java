/**
 * Orders as rows. Start at {@link io.ytterby.gateway.order.db.JdbiOrders}.
 */
@NullMarked
package io.ytterby.gateway.order.db;

import org.jspecify.annotations.NullMarked;
