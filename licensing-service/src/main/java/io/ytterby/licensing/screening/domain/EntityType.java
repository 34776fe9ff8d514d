package io.ytterby.licensing.screening.domain;

/** What sort of thing bears a name: a person's is read otherwise than a firm's, and a ship's number is half its name. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    VESSEL,
    UNKNOWN;

    /** Whether two of these could be the same thing. */
    public boolean agreesWith(EntityType other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
