package io.ytterby.certification.claim.domain;

/** How a claim stood at a moment. */
public enum ClaimStatus {
    /** It was not stated yet. */
    NOT_YET_VALID,
    VALID,
    /** A certificate behind it was suspended then: it may not be relied on until that is lifted. */
    SUSPENDED,
    /** A certificate behind it was withdrawn for cause. */
    WITHDRAWN_CLAIM,
    /** All of its goods had gone into others. */
    CONSUMED
}
