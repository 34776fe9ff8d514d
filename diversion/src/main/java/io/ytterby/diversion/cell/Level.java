package io.ytterby.diversion.cell;

/**
 * The usual level of a quantity, forgetting: an exponentially weighted count, mean and variance.
 *
 * @param count how many observations this rests on, after forgetting
 * @param mean in the quantity's own unit, mostly a natural logarithm
 * @param variance around the mean
 * @param day of the last observation
 */
public record Level(double count, double mean, double variance, int day) {
    public static final Level NONE = new Level(0, 0, 0, 0);
    /** Observations further out than this many standard deviations count as if they were no further. */
    private static final double CLIP = 3;

    private static final double TRUSTED = 6;

    public static Level read(CellReader cell) {
        return new Level(cell.real(), cell.real(), cell.real(), cell.number());
    }

    public void write(CellWriter cell) {
        cell.real(count).real(mean).real(variance).number(day);
    }

    /** As it stands on a later day, with half forgotten each {@code halfLife} days. A record that comes late changes nothing of the past. */
    public Level on(int later, double halfLife) {
        if (count == 0 || later <= day) return this;
        return new Level(count * Decay.after(later - day, halfLife), mean, variance, later);
    }

    /** With one more observation. One outlier cannot move what is usual: it is drawn in to three standard deviations. */
    public Level with(double observed, int on, double halfLife, double floor) {
        var before = on(on, halfLife);
        double taken = observed;
        if (before.count >= TRUSTED) {
            double reach = CLIP * Math.max(floor, StrictMath.sqrt(before.variance));
            taken = Math.clamp(observed, before.mean - reach, before.mean + reach);
        }
        double sum = before.count + 1;
        double step = (taken - before.mean) / sum;
        double variance = before.count / sum * (before.variance + (taken - before.mean) * step);
        return new Level(sum, before.mean + step, variance, Math.max(on, before.day));
    }

    /** This level, leaning on a wider one as long as it rests on little itself. */
    public Level leaningOn(Level wider, double weight) {
        if (wider.count == 0) return this;
        if (count == 0) return new Level(Math.min(wider.count, weight), wider.mean, wider.variance, wider.day);
        double borrowed = Math.min(weight, wider.count);
        double sum = count + borrowed;
        double apart = mean - wider.mean;
        return new Level(
                sum,
                (count * mean + borrowed * wider.mean) / sum,
                (count * variance + borrowed * wider.variance) / sum + count * borrowed / (sum * sum) * apart * apart,
                Math.max(day, wider.day));
    }

    /** How many standard deviations an observation is away from what is expected here. */
    public double z(double observed, double floor) {
        double spread = StrictMath.sqrt(Math.max(variance, floor * floor) * (1 + 1 / Math.max(1, count)));
        return (observed - mean) / spread;
    }
}
