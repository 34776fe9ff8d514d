package io.ytterby.pictures.lineage;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Puts the vertices of each tier in an order in which few lines cross: sweeps of means of neighbours' places (Sugiyama,
 * Tagawa and Toda, 1981), the best of them kept, then neighbours are exchanged wherever that takes crossings away. Given the
 * same lineage the order is the same.
 */
final class Ordering {
    private static final int SWEEPS = 16;
    private static final int ROUNDS_OF_SWAPS = 8;

    private final Layers layers;
    private int[] places;

    private Ordering(Layers layers) {
        this.layers = layers;
        this.places = layers.places();
    }

    /** @return the crossings that are left; the layers' tiers stand in their new order */
    static long arrange(Layers layers) {
        return new Ordering(layers).arrange();
    }

    private long arrange() {
        long fewest = Crossings.count(layers, places);
        var best = layers.copyOfTiers();
        int idle = 0;
        for (int sweep = 0; sweep < SWEEPS && fewest > 0 && idle < 4; sweep++) {
            sweep(sweep % 2 == 0);
            long crossings = Crossings.count(layers, places);
            idle = crossings < fewest ? 0 : idle + 1;
            if (crossings < fewest) {
                fewest = crossings;
                best = layers.copyOfTiers();
            }
        }
        for (int i = 0; i < best.length; i++) layers.tiers[i] = best[i];
        places = layers.places();
        for (int round = 0; round < ROUNDS_OF_SWAPS && fewest > 0; round++) {
            long gained = 0;
            for (int[] tier : layers.tiers) gained += swap(tier);
            if (gained == 0) break;
            fewest -= gained;
        }
        return fewest;
    }

    private void sweep(boolean toTheRight) {
        int count = layers.tiers.length;
        for (int i = 1; i < count; i++) {
            int[] tier = layers.tiers[toTheRight ? i : count - 1 - i];
            int[][] neighbours = toTheRight ? layers.left : layers.right;
            var mean = new double[layers.vertices()];
            for (int vertex : tier)
                mean[vertex] = Arrays.stream(neighbours[vertex])
                        .map(each -> places[each])
                        .average()
                        .orElse(places[vertex]);
            var sorted = Arrays.stream(tier)
                    .boxed()
                    .sorted(Comparator.comparingDouble(vertex -> mean[vertex]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            put(tier, sorted);
        }
    }

    private void put(int[] tier, int[] sorted) {
        for (int i = 0; i < tier.length; i++) {
            tier[i] = sorted[i];
            places[sorted[i]] = i;
        }
    }

    /** @return how many crossings the exchanges took away */
    private long swap(int[] tier) {
        var left = new int[tier.length][];
        var right = new int[tier.length][];
        for (int i = 0; i < tier.length; i++) {
            left[i] = Crossings.sorted(layers.left[tier[i]], places);
            right[i] = Crossings.sorted(layers.right[tier[i]], places);
        }
        long gained = 0;
        for (int i = 0; i + 1 < tier.length; i++) {
            long now = Crossings.ofPair(left[i], left[i + 1]) + Crossings.ofPair(right[i], right[i + 1]);
            if (now == 0) continue;
            long then = Crossings.ofPair(left[i + 1], left[i]) + Crossings.ofPair(right[i + 1], right[i]);
            if (then >= now) continue;
            gained += now - then;
            exchange(tier, i);
            exchange(left, i);
            exchange(right, i);
            places[tier[i]] = i;
            places[tier[i + 1]] = i + 1;
        }
        return gained;
    }

    private static void exchange(int[] row, int at) {
        int kept = row[at];
        row[at] = row[at + 1];
        row[at + 1] = kept;
    }

    private static void exchange(int[][] row, int at) {
        int[] kept = row[at];
        row[at] = row[at + 1];
        row[at + 1] = kept;
    }
}
