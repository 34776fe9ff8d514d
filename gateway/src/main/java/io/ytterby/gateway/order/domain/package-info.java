/**
 * What a buyer has ordered, and whether it will come. Plain Java. Start at {@link io.ytterby.gateway.order.domain.PurchaseOrder}. Why: docs/adr/0051.
 */
@NullMarked
package io.ytterby.gateway.order.domain;

import org.jspecify.annotations.NullMarked;
