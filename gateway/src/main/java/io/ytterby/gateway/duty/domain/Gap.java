package io.ytterby.gateway.duty.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is bought and could not be counted: a share is only as good as what is missing from it.
 *
 * @param massMg how much, where that is known
 */
public record Gap(
        Kind kind, String subject, String says, @Nullable Long massMg) {
    /** Why. */
    public enum Kind {
        /** Only how it stands is shared: neither what it is made of nor its past. */
        LOT_NOT_SHOWN,
        /** Tracking did not answer, or there are more lots than one report reads. */
        LOT_NOT_READ,
        /** Its past is recorded, but not back to that stage. */
        STAGE_NOT_RECORDED,
        /** It came in by import: where it was registered is not where it was made. */
        IMPORTED,
        /** Ordered, and no lot is bound to it yet. */
        ORDER_WITHOUT_LOTS,
        /** There are more orders than one report reads. */
        ORDERS_NOT_READ
    }
}
