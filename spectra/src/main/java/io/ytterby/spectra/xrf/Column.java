package io.ytterby.spectra.xrf;

/**
 * One column of the model: counts per bin for a coefficient of 1.
 *
 * @param name for people: an element's symbol, or what it allows for
 * @param values one per bin
 * @param kind what may be done with its coefficient
 * @param prior standard deviation that its coefficient is expected to have around 0; infinite if nothing is known
 */
record Column(String name, Kind kind, double[] values, double prior) {
    @SuppressWarnings("ArrayRecordComponent") // a hot inner structure: never handed out of this package, never changed
    Column {}

    enum Kind {
        /** An amount: never negative. */
        ELEMENT,
        /** A smooth piece under the lines: never negative. */
        BACKGROUND,
        /** A departure from the model that we allow for: either sign. */
        NUISANCE,
        /** Asked, never used: what its coefficient would be tells whether a part of the model fits as well as the rest. */
        PROBE
    }

    boolean isNonNegative() {
        return kind == Kind.ELEMENT || kind == Kind.BACKGROUND;
    }
}
