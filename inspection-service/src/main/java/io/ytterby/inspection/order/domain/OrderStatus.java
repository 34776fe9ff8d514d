package io.ytterby.inspection.order.domain;

/** Where an inspection order stands. */
public enum OrderStatus {
    PROPOSED,
    ISSUED,
    ASSIGNED,
    IN_PROGRESS,
    RESULT_PENDING,
    CLOSED,
    CANCELLED;

    /** Work that is not done. Whether it keeps the goods here the lane says too. */
    public boolean isOpen() {
        return this != CLOSED && this != CANCELLED;
    }
}
