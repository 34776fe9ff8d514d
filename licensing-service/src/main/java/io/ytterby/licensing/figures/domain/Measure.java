package io.ytterby.licensing.figures.domain;

/** What is counted. Each is defined in docs/guide/figures.md, in the words of the tables. */
public enum Measure {
    RECEIVED,
    DECIDED,
    APPROVED,
    REFUSED,
    NO_LICENCE_REQUIRED,
    /** Seconds from submission to the first decision: half of the cases took at most this. */
    DECISION_MEDIAN_SECONDS,
    /** Nine of ten cases took at most this. */
    DECISION_P90_SECONDS,
    LICENCES_ISSUED,
    ISSUED_MG,
    USED_MG,
    EXPIRED_UNUSED_MG
}
