package io.ytterby.inspection.sample.domain;

/** Why one analysis is not enough. */
public enum RetestGround {
    /** The score was neither clearly nothing nor clearly something. */
    GREY_ZONE,
    APPEAL,
    SEIZURE,
    /** The one before was taken back. */
    INVALIDATED
}
