package io.ytterby.licensing.controllist.domain;

/** Where an instrument stands on a day. */
public enum Standing {
    NOT_YET_EFFECTIVE,
    SUSPENDED,
    /** The texts do not say whether the last day of a suspension is still suspended: a person decides. */
    LAST_DAY_OF_SUSPENSION,
    /** A suspension has run out, and this list leaves it to a person whether the instrument has returned. */
    RETURN_UNCONFIRMED,
    IN_FORCE,
    /** A suspension has run out, and nothing read so far says that it was extended. */
    REACTIVATED;

    public boolean binds() {
        return this == IN_FORCE || this == REACTIVATED;
    }

    /** Whether a person must say if it binds. */
    public boolean isOpen() {
        return this == LAST_DAY_OF_SUSPENSION || this == RETURN_UNCONFIRMED;
    }
}
