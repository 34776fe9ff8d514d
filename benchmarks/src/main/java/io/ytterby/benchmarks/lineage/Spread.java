package io.ytterby.benchmarks.lineage;

import java.util.Arrays;

/** How long each of many answers took, in microseconds. */
record Spread(long[] sorted) {
    static Spread of(long[] micros) {
        var sorted = micros.clone();
        Arrays.sort(sorted);
        return new Spread(sorted);
    }

    /** @param perMille 990 is the time in which 99 of 100 were answered */
    long at(int perMille) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) sorted.length * perMille / 1_000)];
    }
}
