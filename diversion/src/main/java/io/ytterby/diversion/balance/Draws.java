package io.ytterby.diversion.balance;

/** Normal draws from a seed, the same on every machine and in every release: SplitMix64 (Steele 2014) and the polar method. */
final class Draws {
    private static final double UNIT = 0x1.0p-53;
    private long state;
    private double spare = Double.NaN;

    Draws(long seed) {
        state = seed;
    }

    double normal() {
        if (!Double.isNaN(spare)) {
            double kept = spare;
            spare = Double.NaN;
            return kept;
        }
        while (true) {
            double x = 2 * uniform() - 1;
            double y = 2 * uniform() - 1;
            double square = x * x + y * y;
            if (square >= 1 || square == 0) continue;
            double factor = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
            spare = y * factor;
            return x * factor;
        }
    }

    private double uniform() {
        state += 0x9e3779b97f4a7c15L;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        mixed ^= mixed >>> 31;
        return (mixed >>> 11) * UNIT;
    }
}
