package io.ytterby.inspection.declaration.domain;

/** What licensing holds for a declaration, as far as it has answered. NONE: nothing is to be held, whatever comes late. */
public enum Reservation {
    PENDING,
    HELD,
    REFUSED,
    COMMITTED,
    NONE
}
