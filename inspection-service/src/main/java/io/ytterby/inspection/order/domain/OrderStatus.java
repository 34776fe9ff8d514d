package io.ytterby.inspection.order.domain;

/** Where an inspection order stands. */
public enum OrderStatus {
    ISSUED,
    ASSIGNED,
    IN_PROGRESS,
    RESULT_PENDING,
    CLOSED,
    CANCELLED;

    /** Goods under an open order are not released. */
    public boolean isOpen() {
        return this != CLOSED && this != CANCELLED;
    }
}
