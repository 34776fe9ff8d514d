package io.ytterby.diversion.cell;

/** What is left of an old observation. By {@link StrictMath}, here and in all detectors, so that every machine gets the same bits. */
public final class Decay {
    private static final double LN_2 = StrictMath.log(2);

    private Decay() {}

    /** One half for each half-life that has passed. */
    public static double after(double days, double halfLife) {
        return StrictMath.exp(-LN_2 * days / halfLife);
    }

    /** The days that an exponential window of this half-life is worth. */
    public static double window(double halfLife) {
        return halfLife / LN_2;
    }
}
