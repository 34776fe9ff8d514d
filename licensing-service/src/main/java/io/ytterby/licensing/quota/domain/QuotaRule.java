package io.ytterby.licensing.quota.domain;

/** The published rules. What each does step by step, for whoever recomputes it: docs/domain/quota-allocation.md. */
public enum QuotaRule {
    /** Everybody gets the floor first, or all that they ask for if that is less; the rest goes by what is still asked. */
    PRO_RATA_WITH_FLOOR,
    /** Whoever asks for little gets all of it; the others get the same. */
    MAX_MIN_FAIR,
    /** An order is drawn by a seed that was committed to beforehand; in that order everybody gets a lot, again and again. */
    SEEDED_LOTTERY
}
