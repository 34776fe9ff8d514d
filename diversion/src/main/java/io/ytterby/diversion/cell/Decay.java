package io.ytterby.diversion.cell;

/** What is left of an old observation. By {@link StrictMath}, here and in all detectors, so that every machine gets the same bits. */
public final class Decay {
    private static final double LN_2 = StrictMath.log(2);
    /** Most half-lives are of few lengths, and most observations of the last years: those are looked up. */
    private static final int LONGEST_LIFE = 256;

    private static final int OLDEST = 1_024;
    private static final double[][] KNOWN = new double[LONGEST_LIFE + 1][];

    static {
        for (int life : new int[] {15, 30, 60, 120, 240}) {
            KNOWN[life] = new double[OLDEST];
            for (int days = 0; days < OLDEST; days++) KNOWN[life][days] = exactly(days, life);
        }
    }

    private Decay() {}

    /** One half for each half-life that has passed. */
    public static double after(int days, double halfLife) {
        if (days >= 0 && days < OLDEST && halfLife <= LONGEST_LIFE) {
            var known = KNOWN[(int) halfLife];
            if (known != null && (int) halfLife == halfLife) return known[days];
        }
        return exactly(days, halfLife);
    }

    private static double exactly(double days, double halfLife) {
        return StrictMath.exp(-LN_2 * days / halfLife);
    }

    /** The days that an exponential window of this half-life is worth. */
    public static double window(double halfLife) {
        return halfLife / LN_2;
    }
}
