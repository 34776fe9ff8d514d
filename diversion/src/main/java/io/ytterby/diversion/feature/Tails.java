package io.ytterby.diversion.feature;

/** Tails of distributions: how often chance alone gives as much. */
final class Tails {
    /** Chebyshev's coefficients, as published. */
    @SuppressWarnings("FloatingPointLiteralPrecision")
    private static final double[] FIT = {
        -1.3026537197817094,
        6.4196979235649026e-1,
        1.9476473204185836e-2,
        -9.561514786808631e-3,
        -9.46595344482036e-4,
        3.66839497852761e-4,
        4.2523324806907e-5,
        -2.0278578112534e-5,
        -1.624290004647e-6,
        1.303655835580e-6,
        1.5626441722e-8,
        -8.5238095915e-8,
        6.529054439e-9,
        5.059343495e-9,
        -9.91364156e-10,
        -2.27365122e-10,
        9.6467911e-11,
        2.394038e-12,
        -6.886027e-12,
        8.94487e-13,
        3.13092e-13,
        -1.12708e-13,
        3.81e-16,
        7.106e-15
    };

    private Tails() {}

    /** Of a standard normal, both sides. */
    static double twoSided(double z) {
        return Math.min(1, erfc(Math.abs(z) / StrictMath.sqrt(2)));
    }

    /** Chebyshev's fit of the complementary error function (Numerical Recipes 6.2), relative error below 1.2e-7; x is not negative. */
    private static double erfc(double x) {
        double t = 2 / (2 + x);
        double y = 4 * t - 2;
        double d = 0;
        double dd = 0;
        for (int i = FIT.length - 1; i > 0; i--) {
            double next = y * d - dd + FIT[i];
            dd = d;
            d = next;
        }
        return t * StrictMath.exp(-x * x + 0.5 * (FIT[0] + y * d) - dd);
    }

    /**
     * P(N >= n) of a negative binomial with this mean and variance mean + mean^2 / r: counts of consignments come in bunches, which a Poisson
     * count would call a surge.
     */
    static double countAtLeast(int n, double mean, double r) {
        if (n <= 0) return 1;
        double mu = Math.max(mean, 1e-9);
        double success = r / (r + mu);
        double term = StrictMath.pow(success, r);
        double below = 0;
        for (int k = 0; k < n && k < 2_000; k++) {
            below += term;
            term *= (k + r) / (k + 1) * (1 - success);
        }
        return Math.clamp(1 - below, 1e-12, 1);
    }
}
