package io.ytterby.licensing.controllist.domain;

/** What a number says of a limit: an uncertain number may leave it open. */
public enum Tested {
    YES,
    NO,
    /** The interval of the number lies on both sides of the limit, or nothing was stated. */
    OPEN;

    static Tested of(boolean holds) {
        return holds ? YES : NO;
    }
}
