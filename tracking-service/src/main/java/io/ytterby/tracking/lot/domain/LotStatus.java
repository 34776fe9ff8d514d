package io.ytterby.tracking.lot.domain;

/** Where a lot is in its life. Whether it is locked or frozen is told apart: both come and go while it is active. */
public enum LotStatus {
    /** With its custodian. */
    ACTIVE,
    /** Shipped, and not received yet. */
    IN_TRANSIT,
    /** Made into something else, or merged into another lot. It weighs nothing any more. */
    CONSUMED,
    /** Gone for good. It weighs nothing any more. */
    DESTROYED,
    /** Gone from the country under a declaration; its grams never leave again. */
    EXPORTED
}
