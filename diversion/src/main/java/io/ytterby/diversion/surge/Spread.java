package io.ytterby.diversion.surge;

import java.util.Arrays;

/** Middle and width of figures, neither of which a few wild ones can move. */
public record Spread(double median, double deviation) {
    /** Makes the median absolute deviation the standard deviation of a normal distribution. */
    private static final double NORMAL = 1.4826;

    /** @param figures at least one; NaN where there is none */
    public static Spread of(double... figures) {
        var known = known(figures);
        if (known.length == 0) throw new IllegalArgumentException("no figures");
        double median = median(known);
        var apart = new double[known.length];
        for (int i = 0; i < known.length; i++) apart[i] = Math.abs(known[i] - median);
        return new Spread(median, NORMAL * median(apart));
    }

    /** How many deviations a figure lies above the middle, where no deviation is believed below the floor. */
    public double z(double figure, double floor) {
        return (figure - median) / Math.max(deviation, floor);
    }

    static double[] known(double[] figures) {
        return Arrays.stream(figures).filter(one -> !Double.isNaN(one)).toArray();
    }

    private static double median(double[] figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
