package io.ytterby.worlds.draw;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Dice of a seed. SplitMix64 and strict mathematics, so that a seed gives the same world on every machine and JDK. */
public final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long state;

    public Dice(long seed) {
        this.seed = mixed(seed + GOLDEN);
        this.state = this.seed;
    }

    /** Dice of their own for one matter: what is drawn there does not depend on what was drawn elsewhere. */
    public Dice of(String matter) {
        long hash = seed;
        for (int i = 0; i < matter.length(); i++) hash = mixed(hash ^ (matter.charAt(i) * GOLDEN));
        return new Dice(hash);
    }

    private static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long bits() {
        state += GOLDEN;
        return mixed(state);
    }

    /** @return from 0 to less than 1 */
    public double share() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    public double between(double low, double high) {
        return low + (high - low) * share();
    }

    /** @return from 0 to less than {@code bound} */
    public int below(int bound) {
        return (int) (share() * bound);
    }

    public boolean chance(double probability) {
        return share() < probability;
    }

    public <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    /** @throws IllegalArgumentException if there is nothing to draw from */
    public <T> T weighted(List<T> all, ToDoubleFunction<T> weight) {
        double left = share() * all.stream().mapToDouble(weight).sum();
        for (var one : all) {
            left -= weight.applyAsDouble(one);
            if (left < 0) return one;
        }
        if (all.isEmpty()) throw new IllegalArgumentException("nothing to draw from");
        return all.getLast();
    }

    /** Mean 0, standard deviation 1. */
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - share()));
        return radius * StrictMath.cos(2 * StrictMath.PI * share());
    }

    /** A factor whose logarithm is normal about 0. */
    public double factor(double logSd) {
        return StrictMath.exp(logSd * normal());
    }

    /** Mean 1; Marsaglia and Tsang (2000).
     * @param shape at least 1; the variance is 1 / shape */
    public double gamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = (1 + c * x) * (1 + c * x) * (1 + c * x);
            if (v > 0 && StrictMath.log(1 - share()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v))
                return d * v / shape;
        }
    }

    public int poisson(double mean) {
        if (mean > 60) return (int) Math.max(0, Math.round(mean + StrictMath.sqrt(mean) * normal()));
        double limit = StrictMath.exp(-mean);
        double product = share();
        int count = 0;
        while (product > limit) {
            count++;
            product *= share();
        }
        return count;
    }
}
