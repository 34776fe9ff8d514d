package io.ytterby.diversion.surge;

import java.util.Arrays;

/**
 * A count that its own recent past makes improbable: {@link NegativeBinomial} alone, its mean forgetting by half in two months, its
 * bunching learned from how far months lay from their means. A monthly figure that is no count, such as tonnes, is taken for one.
 */
public record RareCount(double below) implements Watch {
    public static final RareCount USUAL = new RareCount(1e-3);
    private static final double DECAY = StrictMath.pow(0.5, 0.5);
    private static final double LEAST_R = 0.5;
    private static final double MOST_R = 200;

    @Override
    public boolean[] alarms(double[] monthly) {
        var p = probabilities(monthly);
        var alarms = new boolean[p.length];
        for (int month = 0; month < p.length; month++) alarms[month] = p[month] < below;
        return alarms;
    }

    /** The probability of each month's count or more, or NaN. */
    static double[] probabilities(double[] monthly) {
        var p = new double[monthly.length];
        Arrays.fill(p, Double.NaN);
        double scale = scale(monthly);
        double weight = 0;
        double mean = 0;
        double relative = 0;
        int known = 0;
        for (int month = 0; month < monthly.length; month++) {
            double count = monthly[month] / scale;
            if (Double.isNaN(count)) continue;
            double mu = Math.max(mean, 0.05);
            if (known >= Watch.LEARNING)
                p[month] = NegativeBinomial.atLeast(StrictMath.round(count), mu, r(relative / (known - 1), mu));
            if (known > 0) relative += clippedSquare((count - mu) / mu) - 1 / mu;
            weight = weight * DECAY + 1;
            mean += (count - mean) / weight;
            known++;
        }
        return p;
    }

    /** Counts above some hundreds cost time and say nothing more: they are taken in larger units. */
    private static double scale(double[] monthly) {
        double typical = 0;
        int seen = 0;
        for (int month = 0; month < Math.min(Watch.LEARNING, monthly.length); month++) {
            if (Double.isNaN(monthly[month])) continue;
            typical += monthly[month];
            seen++;
        }
        return seen == 0 ? 1 : Math.max(1, typical / seen / 100);
    }

    private static double clippedSquare(double apart) {
        return Math.min(9, apart * apart);
    }

    private static double r(double relativeVariance, double mu) {
        return relativeVariance <= 1 / (MOST_R + mu) ? MOST_R : Math.clamp(1 / relativeVariance, LEAST_R, MOST_R);
    }
}
