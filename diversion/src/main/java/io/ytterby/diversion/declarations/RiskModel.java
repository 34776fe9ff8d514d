package io.ytterby.diversion.declarations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Ranks declarations by the risk that an inspection finds something: boosted trees over how often each code was at fault before. What a
 * training row is told of its codes comes from the other rows only, or the model would learn to trust a label that it has seen.
 */
public final class RiskModel {
    private static final int FOLDS = 8;
    private static final int TREES = 160;
    private static final int DEPTH = 3;
    private static final double STEP = 0.05;
    private static final int FORESTS = 4;

    private final Profiles profiles;
    private final float[][] edges;
    private final List<Tree> trees;
    private final double start;

    private RiskModel(Profiles profiles, float[][] edges, List<Tree> trees, double start) {
        this.profiles = profiles;
        this.edges = edges;
        this.trees = trees;
        this.start = start;
    }

    /** @param seed decides folds and samples; the same rows and seed give the same model */
    public static RiskModel train(List<Declaration> rows, long seed) {
        var dice = new SplittableRandom(seed);
        int n = rows.size();
        var fold = new int[n];
        for (int i = 0; i < n; i++) fold[i] = dice.nextInt(FOLDS);
        var numbers = new float[n][];
        for (int f = 0; f < FOLDS; f++) {
            int out = f;
            var others = Profiles.of(rows, row -> fold[row] != out);
            for (int i = 0; i < n; i++) if (fold[i] == f) numbers[i] = others.numbers(rows.get(i));
        }
        var edges = edges(numbers);
        int width = edges.length;
        var columns = new byte[width][n];
        for (int i = 0; i < n; i++) for (int f = 0; f < width; f++) columns[f][i] = bin(edges[f], numbers[i][f]);
        double mean =
                rows.stream().mapToInt(row -> row.fraud() ? 1 : 0).average().orElse(0.5);
        double start = Profiles.logit(mean);
        var trees = new ArrayList<Tree>();
        for (int forest = 0; forest < FORESTS; forest++) boost(rows, columns, start, dice, trees);
        return new RiskModel(Profiles.of(rows, row -> true), edges, trees, start);
    }

    private static void boost(
            List<Declaration> rows, byte[][] columns, double start, SplittableRandom dice, List<Tree> trees) {
        int n = rows.size();
        var score = new double[n];
        Arrays.fill(score, start);
        var slope = new double[n];
        var curve = new double[n];
        var row = new byte[columns.length];
        for (int t = 0; t < TREES; t++) {
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + Math.exp(-score[i]));
                slope[i] = p - (rows.get(i).fraud() ? 1 : 0);
                curve[i] = p * (1 - p);
            }
            var sample = java.util.stream.IntStream.range(0, n)
                    .filter(i -> dice.nextDouble() < 0.6)
                    .toArray();
            var tree = Tree.grow(columns, sample, slope, curve, DEPTH, 0.5, dice);
            trees.add(tree);
            for (int i = 0; i < n; i++) {
                for (int f = 0; f < columns.length; f++) row[f] = columns[f][i];
                score[i] += STEP * tree.of(row);
            }
        }
    }

    private static float[][] edges(float[][] numbers) {
        int width = numbers[0].length;
        var edges = new float[width][Tree.BINS - 1];
        for (int f = 0; f < width; f++) {
            var sorted = new float[numbers.length];
            for (int i = 0; i < numbers.length; i++) sorted[i] = numbers[i][f];
            Arrays.sort(sorted);
            for (int b = 1; b < Tree.BINS; b++)
                edges[f][b - 1] = sorted[(int) ((long) b * (sorted.length - 1) / Tree.BINS)];
        }
        return edges;
    }

    private static byte bin(float[] edges, float number) {
        int low = 0;
        int high = edges.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number > edges[middle]) low = middle + 1;
            else high = middle;
        }
        return (byte) low;
    }

    /** The probability that an inspection finds something. */
    public double risk(Declaration row) {
        var numbers = profiles.numbers(row);
        var bins = new byte[numbers.length];
        for (int f = 0; f < bins.length; f++) bins[f] = bin(edges[f], numbers[f]);
        double sum = 0;
        for (var tree : trees) sum += tree.of(bins);
        return 1 / (1 + Math.exp(-(start + STEP * sum / FORESTS)));
    }
}
