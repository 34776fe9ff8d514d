package io.ytterby.pictures.lineage;

import java.util.Arrays;

/** Counts how often lines cross between neighbouring tiers, in E log V by a tree of sums. */
final class Crossings {
    private Crossings() {}

    /** @param places the place of each vertex in its tier */
    static long count(Layers layers, int[] places) {
        long crossings = 0;
        for (int i = 0; i + 1 < layers.tiers.length; i++)
            crossings += between(layers, layers.tiers[i], layers.tiers[i + 1].length, places);
        return crossings;
    }

    private static long between(Layers layers, int[] tier, int size, int[] places) {
        var sums = new int[size + 1];
        long crossings = 0;
        int seen = 0;
        for (int vertex : tier) {
            int[] ends = sorted(layers.right[vertex], places);
            for (int end : ends) crossings += seen - upTo(sums, end);
            for (int end : ends) {
                for (int i = end + 1; i <= size; i += i & -i) sums[i]++;
                seen++;
            }
        }
        return crossings;
    }

    /** @return how many ends seen so far stand at this place or above it */
    private static int upTo(int[] sums, int place) {
        int sum = 0;
        for (int i = place + 1; i > 0; i -= i & -i) sum += sums[i];
        return sum;
    }

    static int[] sorted(int[] vertices, int[] places) {
        var sorted = new int[vertices.length];
        for (int i = 0; i < sorted.length; i++) sorted[i] = places[vertices[i]];
        Arrays.sort(sorted);
        return sorted;
    }

    /** @return how often lines to {@code upper} and lines to {@code lower} cross while the one stands above the other */
    static long ofPair(int[] upper, int[] lower) {
        long crossings = 0;
        int below = 0;
        for (int end : upper) {
            while (below < lower.length && lower[below] < end) below++;
            crossings += below;
        }
        return crossings;
    }
}
