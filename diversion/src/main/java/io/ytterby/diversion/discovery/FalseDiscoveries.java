package io.ytterby.diversion.discovery;

import java.util.Arrays;

/** Holds the expected share of false ones among what is called a discovery at a rate, however many tests a day has. */
public final class FalseDiscoveries {
    private FalseDiscoveries() {}

    /**
     * Benjamini and Hochberg (1995): for tests that are independent or lean the same way.
     *
     * @param p p-values; NaN stands for a test that could not be made, which neither counts nor is discovered
     * @param rate share of false discoveries that is borne, such as 0.1
     * @return for each test whether it is a discovery
     */
    public static boolean[] among(double[] p, double rate) {
        return below(p, threshold(p, rate));
    }

    /** Benjamini and Yekutieli (2001): for tests that depend on each other in any way, such as cells that share consignments. */
    public static boolean[] amongDependent(double[] p, double rate) {
        double harmonic = 0;
        int tests = made(p);
        for (int i = 1; i <= tests; i++) harmonic += 1.0 / i;
        return below(p, tests == 0 ? -1 : threshold(p, rate / harmonic));
    }

    /** The largest p-value that is a discovery, or -1 if none is. */
    public static double threshold(double[] p, double rate) {
        if (!(rate > 0 && rate < 1)) throw new IllegalArgumentException("a rate is above 0 and below 1: " + rate);
        var sorted = Arrays.stream(p).filter(one -> !Double.isNaN(one)).sorted().toArray();
        for (int i = sorted.length; i > 0; i--) if (sorted[i - 1] <= rate * i / sorted.length) return sorted[i - 1];
        return -1;
    }

    private static boolean[] below(double[] p, double threshold) {
        var found = new boolean[p.length];
        for (int i = 0; i < p.length; i++) found[i] = p[i] <= threshold;
        return found;
    }

    private static int made(double[] p) {
        int made = 0;
        for (double one : p) if (!Double.isNaN(one)) made++;
        return made;
    }
}
