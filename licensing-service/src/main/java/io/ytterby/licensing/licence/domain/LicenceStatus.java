package io.ytterby.licensing.licence.domain;

/** How a licence stands. It can be drawn on only while it is {@link #ISSUED}, and only within its validity. */
public enum LicenceStatus {
    ISSUED,
    /** While a ground is open. */
    SUSPENDED,
    /** All that was issued has left; a return brings it back. */
    EXHAUSTED,
    EXPIRED,
    REVOKED,
    SURRENDERED,
    /** Replaced by a re-issue. */
    CANCELLED;

    public boolean isUsable() {
        return this == ISSUED;
    }
}
