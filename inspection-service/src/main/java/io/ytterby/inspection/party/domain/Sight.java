package io.ytterby.inspection.party.domain;

/** How much of a thing somebody sees. */
public enum Sight {
    FULL,
    STATUS,
    NOTHING
}
