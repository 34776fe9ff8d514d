package io.ytterby.diversion.feature;

/** How the strength of an input is measured, and at which strengths its weight may bend. */
enum Scale {
    /** Absolute z. */
    DEVIATIONS(1.5, 3, 5, 9),
    /** Standard deviations of a balance, whose errors are wide. */
    EXCESS(0.5, 1.25, 2.5, 5),
    /** Minus the decimal logarithm of a p-value. */
    DIGITS(1, 2, 4, 8),
    /** A count or ratio above what is allowed. */
    TIMES(0, 0.1, 0.5, 2),
    /** Yes is 1. */
    YES(0, 1, 1, 1),
    /** A share from 0 to 1. */
    SHARE(0, 0.25, 0.5, 1),
    /** A number of firms or lots. */
    COUNT(2, 3, 5, 9),
    /** Natural-logarithm odds, up to fivefold. */
    LOG_ODDS(0, 0.5, 1, 1.6095),
    /** Firms that do the same, where one is usual. */
    FIRMS(1, 2, 3, 5);

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final double[] knots;

    Scale(double... knots) {
        this.knots = knots;
    }

    /** How far a strength has come along piece 0, 1 or 2 of the scale: 0 to 1. */
    double along(int piece, double strength) {
        double from = knots[piece];
        double to = knots[piece + 1];
        if (to <= from) return 0;
        return Math.clamp((strength - from) / (to - from), 0, 1);
    }
}
