package io.ytterby.licensing.controllist.domain;

/** How an application is likely to fare, from best to worst. Another answer than whether a licence is needed. */
public enum Presumption {
    NOT_APPLICABLE,
    NORMAL_REVIEW,
    STRICT_REVIEW,
    CASE_BY_CASE,
    DENIAL_IN_PRINCIPLE,
    PROHIBITED;

    Presumption orWorse(Presumption other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
