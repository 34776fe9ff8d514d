package io.ytterby.diversion.declarations;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A regression tree over binned numbers, grown level by level for gradients and curvatures of a loss. */
final class Tree {
    static final int BINS = 64;
    private static final double RIDGE = 4;
    private static final double LEAST_CURVE = 6;

    private final int[] feature;
    private final int[] bin;
    private final double[] value;

    private Tree(int nodes) {
        feature = new int[nodes];
        bin = new int[nodes];
        value = new double[nodes];
        Arrays.fill(feature, -1);
    }

    /**
     * @param columns bins of each feature by row
     * @param rows those to grow on
     * @param share of features that each tree may use
     */
    static Tree grow(
            byte[][] columns,
            int[] rows,
            double[] slope,
            double[] curve,
            int depth,
            double share,
            SplittableRandom dice) {
        var tree = new Tree((1 << (depth + 1)) - 1);
        var usable = new boolean[columns.length];
        for (int f = 0; f < usable.length; f++) usable[f] = dice.nextDouble() < share;
        tree.grow(0, rows, columns, slope, curve, depth, usable);
        return tree;
    }

    private void grow(
            int node, int[] rows, byte[][] columns, double[] slope, double[] curve, int depth, boolean[] usable) {
        double g = 0;
        double h = 0;
        for (int row : rows) {
            g += slope[row];
            h += curve[row];
        }
        value[node] = -g / (h + RIDGE);
        if (depth == 0 || h < 2 * LEAST_CURVE) return;
        double best = 1e-6;
        for (int f = 0; f < columns.length; f++) {
            if (!usable[f]) continue;
            var gs = new double[BINS];
            var hs = new double[BINS];
            for (int row : rows) {
                gs[columns[f][row]] += slope[row];
                hs[columns[f][row]] += curve[row];
            }
            double gl = 0;
            double hl = 0;
            for (int b = 0; b < BINS - 1; b++) {
                gl += gs[b];
                hl += hs[b];
                if (hl < LEAST_CURVE || h - hl < LEAST_CURVE) continue;
                double gain = gl * gl / (hl + RIDGE) + (g - gl) * (g - gl) / (h - hl + RIDGE) - g * g / (h + RIDGE);
                if (gain > best) {
                    best = gain;
                    feature[node] = f;
                    bin[node] = b;
                }
            }
        }
        if (feature[node] < 0) return;
        var column = columns[feature[node]];
        int at = bin[node];
        grow(
                2 * node + 1,
                Arrays.stream(rows).filter(row -> column[row] <= at).toArray(),
                columns,
                slope,
                curve,
                depth - 1,
                usable);
        grow(
                2 * node + 2,
                Arrays.stream(rows).filter(row -> column[row] > at).toArray(),
                columns,
                slope,
                curve,
                depth - 1,
                usable);
    }

    double of(byte[] row) {
        int node = 0;
        while (feature[node] >= 0) node = 2 * node + (row[feature[node]] <= bin[node] ? 1 : 2);
        return value[node];
    }
}
