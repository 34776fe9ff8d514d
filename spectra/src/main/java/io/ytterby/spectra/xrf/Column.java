package io.ytterby.spectra.xrf;

/**
 * One column of the model: counts per bin for a coefficient of 1.
 *
 * @param name for people: an element's symbol, or what it allows for
 * @param values one per bin
 * @param kind what may be done with its coefficient
 * @param prior standard deviation that its coefficient is expected to have; infinite if nothing is known
 * @param mean what its coefficient is expected to be, if anything is
 */
record Column(String name, Kind kind, double[] values, double prior, double mean) {
    @SuppressWarnings("ArrayRecordComponent") // a hot inner structure: never handed out of this package, never changed
    Column {}

    Column(String name, Kind kind, double[] values, double prior) {
        this(name, kind, values, prior, 0);
    }

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
