/**
 * Inspection orders as rows. Start at {@link io.ytterby.inspection.order.db.SqlOrders}.
 */
@NullMarked
package io.ytterby.inspection.order.db;

import org.jspecify.annotations.NullMarked;
