package io.ytterby.gateway.duty.domain;

/** How sure a rule or figure is. */
public enum Basis {
    /** Its text was read at the source that is named. */
    SOURCED,
    /** Remembered, or chosen here: to be checked before anybody relies on it. */
    ASSUMED
}
