package io.ytterby.gateway.buyer.domain;

import io.ytterby.kernel.Mass;

/** How much of a licence's line is left, for those who may know how it stands but not the holder's figures. */
public enum QuantityBand {
    NONE,
    /** Less than a tenth. */
    LITTLE,
    /** Less than a half. */
    SOME,
    /** A half or more. */
    AMPLE;

    public static QuantityBand of(Mass remaining, Mass issued) {
        if (remaining.isZero()) return NONE;
        // Divided rather than multiplied: ten times a mass may be more than a long holds.
        if (remaining.milligrams() < issued.milligrams() / 10) return LITTLE;
        return remaining.milligrams() < issued.milligrams() / 2 ? SOME : AMPLE;
    }
}
