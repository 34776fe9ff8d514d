package io.ytterby.inspection.declaration.domain;

/** All that can be asked of a declaration, by a person, by another service's answer or by the clock. */
public enum DeclarationVerb {
    RESERVATION_HELD,
    RESERVATION_REFUSED,
    LOTS_LOCKED,
    LOTS_REFUSED,
    TIME_OUT,
    CANCEL,
    OPEN_ORDER,
    PLACE_HOLD,
    SEIZE,
    RELEASE,
    REQUEST_EXIT,
    COMMITTED,
    COMMIT_REFUSED
}
