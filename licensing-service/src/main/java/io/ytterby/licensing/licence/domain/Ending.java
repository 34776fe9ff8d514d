package io.ytterby.licensing.licence.domain;

/** How a licence came to its end. None is ever taken back. */
public enum Ending {
    EXPIRED,
    REVOKED,
    SURRENDERED,
    CANCELLED;

    public LicenceStatus status() {
        return LicenceStatus.valueOf(name());
    }
}
