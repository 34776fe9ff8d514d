package io.ytterby.inspection.hold.domain;

/**
 * Where a hold stands: {@code PLACED -> EXTENDED* -> LIFTED | CONVERTED}. A CONVERTED one is a seizure: it stands for
 * ever, and the goods stay frozen.
 */
public enum HoldStatus {
    PLACED,
    EXTENDED,
    LIFTED,
    CONVERTED;

    /** It may still be extended, lifted or converted. */
    public boolean isRunning() {
        return this == PLACED || this == EXTENDED;
    }

    /** It keeps the goods in the country. */
    public boolean stands() {
        return this != LIFTED;
    }
}
