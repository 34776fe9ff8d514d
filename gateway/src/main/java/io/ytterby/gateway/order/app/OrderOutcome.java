package io.ytterby.gateway.order.app;

import io.ytterby.gateway.order.domain.PurchaseOrder;

/** What can come of keeping an order. */
public sealed interface OrderOutcome {
    /**
     * Kept.
     *
     * @param isNew whether there was none before
     */
    record Kept(PurchaseOrder order, boolean isNew) implements OrderOutcome {}

    /** There is none of that number. */
    record Absent(String poNo) implements OrderOutcome {}

    /** Somebody changed it before. */
    record Stale(long current) implements OrderOutcome {}

    /** The organisation keeps as many as it may. */
    record TooMany(long most) implements OrderOutcome {}
}
