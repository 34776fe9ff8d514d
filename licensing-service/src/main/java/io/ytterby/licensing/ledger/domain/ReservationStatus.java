package io.ytterby.licensing.ledger.domain;

/** RESERVED becomes one of the others, once. */
public enum ReservationStatus {
    RESERVED,
    COMMITTED,
    RELEASED,
    EXPIRED
}
