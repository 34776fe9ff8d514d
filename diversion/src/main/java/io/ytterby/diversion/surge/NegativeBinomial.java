package io.ytterby.diversion.surge;

/** How rare a count is where counts come in bunches: mean mu, variance mu + mu^2 / r. */
public final class NegativeBinomial {
    private static final double LEAST = 1e-15;
    private static final int TERMS = 20_000;

    private NegativeBinomial() {}

    /**
     * The probability of so many or more.
     *
     * @param n a count
     * @param mean expected count, above 0
     * @param r how little they bunch; a Poisson count as it grows without bound
     * @return within [1e-15, 1]
     */
    public static double atLeast(long n, double mean, double r) {
        if (n <= 0) return 1;
        double failure = mean / (r + mean);
        double term = StrictMath.exp(r * StrictMath.log1p(-failure));
        // Far out, the sum from n upwards keeps its digits where 1 - (sum below n) has lost them all.
        double below = 0;
        double above = 0;
        for (int k = 0; k < TERMS; k++) {
            if (k < n) below += term;
            else above += term;
            if (k >= n && k > mean && term < above * 1e-12) break;
            term *= (k + r) / (k + 1) * failure;
        }
        double p = n > mean ? above : 1 - below;
        return Math.clamp(p, LEAST, 1);
    }
}
