package io.ytterby.diversion.surge;

/**
 * The sum of what came above expectation, less an allowance: sees a rise that creeps (Page 1954).
 *
 * @param sum since it was last nothing, in standard deviations
 */
public record Cusum(double sum) {
    public static final Cusum NONE = new Cusum(0);
    /** What each observation may lie above expectation without counting. */
    public static final double ALLOWANCE = 0.5;
    /** From where on the sum is an alarm. */
    public static final double ALARM = 5;

    /** A sum does not climb out of reach: a rise that is over is forgotten within a season. */
    private static final double HIGHEST = 4 * ALARM;

    private static final double LEAST = -3;
    private static final double MOST = 4;
    /** A sum of steps jumps over a level, and does so by 0.583 standard deviations on average (Siegmund 1985). */
    private static final double OVERSHOOT = 0.583;

    /** @param z of the next observation; NaN, where there is none, changes nothing */
    public Cusum with(double z) {
        if (Double.isNaN(z)) return this;
        return new Cusum(Math.clamp(sum + Math.clamp(z, LEAST, MOST) - ALLOWANCE, 0, HIGHEST));
    }

    public boolean alarms() {
        return sum >= ALARM;
    }

    /** How probable a sum this large is at a time when nothing has changed. */
    public double p() {
        return sum <= 0 ? 1 : Math.min(1, StrictMath.exp(-2 * ALLOWANCE * (sum + OVERSHOOT)));
    }
}
