package io.ytterby.diversion.surge;

import java.util.Arrays;

/**
 * Bayesian online change points (Adams and MacKay 2007) of ln(1 + x), normal with unknown mean and variance: dates a change, finds few.
 *
 * @param hazard prior probability of a change in a month
 * @param probability that the run is young, from which on it is an alarm
 */
public record ChangePoint(double hazard, double probability) implements Watch {
    public static final ChangePoint USUAL = new ChangePoint(1.0 / 60, 0.6);
    private static final int YOUNG = 2;
    private static final double KAPPA = 0.1;
    private static final double ALPHA = 1;
    private static final double BETA = 0.1;

    @Override
    public boolean[] alarms(double[] monthly) {
        var alarms = new boolean[monthly.length];
        double prior = firstMean(monthly);
        var runs = new Run[] {new Run(1, prior, KAPPA, ALPHA, BETA)};
        for (int month = 0; month < monthly.length; month++) {
            if (Double.isNaN(monthly[month])) continue;
            double x = StrictMath.log1p(monthly[month]);
            double before = expected(runs);
            runs = step(runs, x, prior);
            double young = 0;
            for (int run = 0; run <= Math.min(YOUNG, runs.length - 1); run++) young += runs[run].weight;
            alarms[month] = month >= Watch.LEARNING && young > probability && x > before;
        }
        return alarms;
    }

    private Run[] step(Run[] runs, double x, double prior) {
        var next = new Run[runs.length + 1];
        double sum = 0;
        double changed = 0;
        for (int i = 0; i < runs.length; i++) {
            double likely = runs[i].weight * runs[i].density(x);
            changed += likely * hazard;
            next[i + 1] = runs[i].with(x, likely * (1 - hazard));
            sum += likely;
        }
        next[0] = new Run(changed, prior, KAPPA, ALPHA, BETA);
        for (int i = 0; i < next.length; i++) next[i] = next[i].weighing(next[i].weight / Math.max(sum, 1e-300));
        return next;
    }

    private static double expected(Run[] runs) {
        return Arrays.stream(runs).mapToDouble(run -> run.weight * run.mean).sum();
    }

    private static double firstMean(double[] monthly) {
        return Arrays.stream(monthly)
                .limit(Watch.LEARNING)
                .filter(one -> !Double.isNaN(one))
                .map(StrictMath::log1p)
                .average()
                .orElse(0);
    }

    /** A run since its change, with the normal-inverse-gamma of what it has seen. */
    private record Run(double weight, double mean, double kappa, double alpha, double beta) {
        Run with(double x, double weight) {
            double apart = x - mean;
            return new Run(
                    weight,
                    (kappa * mean + x) / (kappa + 1),
                    kappa + 1,
                    alpha + 0.5,
                    beta + kappa * apart * apart / (2 * (kappa + 1)));
        }

        Run weighing(double weight) {
            return new Run(weight, mean, kappa, alpha, beta);
        }

        /** Of Student's t with 2 alpha degrees of freedom. */
        double density(double x) {
            double degrees = 2 * alpha;
            double scale = StrictMath.sqrt(beta * (kappa + 1) / (alpha * kappa));
            double t = (x - mean) / scale;
            double log = logGamma((degrees + 1) / 2)
                    - logGamma(degrees / 2)
                    - 0.5 * StrictMath.log(degrees * Math.PI)
                    - (degrees + 1) / 2 * StrictMath.log1p(t * t / degrees);
            return StrictMath.exp(log) / scale;
        }

        /** Stirling's series, shifted to where it is exact to nine digits. */
        private static double logGamma(double x) {
            double shifted = x;
            double product = 1;
            for (; shifted < 8; shifted++) product *= shifted;
            double inverse = 1 / (shifted * shifted);
            double series = (1.0 / 12 - inverse * (1.0 / 360 - inverse / 1260)) / shifted;
            return (shifted - 0.5) * StrictMath.log(shifted)
                    - shifted
                    + 0.5 * StrictMath.log(2 * Math.PI)
                    + series
                    - StrictMath.log(product);
        }
    }
}
