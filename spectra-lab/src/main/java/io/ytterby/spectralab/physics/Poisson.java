package io.ytterby.spectralab.physics;

import java.util.random.RandomGenerator;

/** Random counts: W. Hoermann's transformed rejection (1993) above a mean of 10, multiplication of uniforms below. */
public final class Poisson {
    private static final double[] LOG_FACTORIAL = new double[16];

    static {
        for (int i = 2; i < LOG_FACTORIAL.length; i++) LOG_FACTORIAL[i] = LOG_FACTORIAL[i - 1] + Math.log(i);
    }

    private Poisson() {}

    public static double[] counts(double[] expected, RandomGenerator random) {
        double[] counts = new double[expected.length];
        for (int i = 0; i < counts.length; i++) counts[i] = draw(expected[i], random);
        return counts;
    }

    static double draw(double mean, RandomGenerator random) {
        if (!(mean > 0)) return 0;
        return mean < 10 ? few(mean, random) : many(mean, random);
    }

    private static double few(double mean, RandomGenerator random) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) count++;
        return count;
    }

    private static double many(double mean, RandomGenerator random) {
        double logMean = Math.log(mean);
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverse = 1.1239 + 1.1328 / (b - 3.4);
        double most = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = random.nextDouble();
            double near = 0.5 - Math.abs(u);
            double count = Math.floor((2 * a / near + b) * u + mean + 0.43);
            if (near >= 0.07 && v <= most) return count;
            if (count < 0 || (near < 0.013 && v > near)) continue;
            double accept = Math.log(v * inverse / (a / (near * near) + b));
            if (accept <= count * logMean - mean - logFactorial(count)) return count;
        }
    }

    private static double logFactorial(double n) {
        if (n < LOG_FACTORIAL.length) return LOG_FACTORIAL[(int) n];
        double square = n * n;
        return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n * square);
    }
}
