package io.ytterby.intelligence.casework.domain;

/** What a closed case came to. The first two teach the detectors. */
public enum Conclusion {
    CONFIRMED,
    UNFOUNDED,
    /** Nobody can tell: it teaches nothing. */
    UNRESOLVED
}
