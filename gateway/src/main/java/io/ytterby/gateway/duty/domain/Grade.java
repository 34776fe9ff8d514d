package io.ytterby.gateway.duty.domain;

/** How much stands behind an alternate. */
public enum Grade {
    /** Somebody says so. */
    CLAIMED,
    /** A test with a reference and a day says so. */
    TESTED,
    /** A person of the buyer's has approved it for a part. */
    APPROVED
}
