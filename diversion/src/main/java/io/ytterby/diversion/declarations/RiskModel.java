package io.ytterby.diversion.declarations;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Ranks declarations by the risk that an inspection finds something: a logistic line over how often the groups of a row were at fault before.
 * What a training row is told of its groups comes from the other rows only, or the line would learn to trust a label that it has seen.
 */
public final class RiskModel {
    private static final int FOLDS = 10;
    private static final double RIDGE = 30;
    private static final int STEPS = 12;

    private final Profiles profiles;
    private final double[] middle;
    private final double[] spread;
    private final double[] weights;

    private RiskModel(Profiles profiles, double[] middle, double[] spread, double[] weights) {
        this.profiles = profiles;
        this.middle = middle;
        this.spread = spread;
        this.weights = weights;
    }

    /** @param seed decides the folds; the same rows and seed give the same model */
    public static RiskModel train(List<Declaration> rows, long seed) {
        var dice = new SplittableRandom(seed);
        int n = rows.size();
        var fold = new int[n];
        for (int i = 0; i < n; i++) fold[i] = dice.nextInt(FOLDS);
        var chains = new Chains(rows);
        var numbers = new double[n][];
        for (int f = 0; f < FOLDS; f++) {
            int out = f;
            var others = Profiles.of(chains, rows, row -> fold[row] != out);
            for (int i = 0; i < n; i++) if (fold[i] == f) numbers[i] = others.numbers(rows.get(i));
        }
        int width = numbers[0].length;
        var middle = new double[width];
        var spread = new double[width];
        for (int j = 0; j < width; j++) {
            for (var row : numbers) middle[j] += row[j] / n;
            for (var row : numbers) spread[j] += (row[j] - middle[j]) * (row[j] - middle[j]) / n;
            spread[j] = Math.max(1e-9, Math.sqrt(spread[j]));
        }
        var found = new double[n];
        for (int i = 0; i < n; i++) {
            scale(numbers[i], middle, spread);
            found[i] = rows.get(i).fraud() ? 1 : 0;
        }
        return new RiskModel(
                Profiles.of(chains, rows, row -> true), middle, spread, Logistic.fit(numbers, found, RIDGE, STEPS));
    }

    private static void scale(double[] row, double[] middle, double[] spread) {
        for (int j = 0; j < row.length; j++) row[j] = (row[j] - middle[j]) / spread[j];
    }

    /** The probability that an inspection finds something. */
    public double risk(Declaration row) {
        var numbers = profiles.numbers(row);
        scale(numbers, middle, spread);
        return Logistic.probability(weights, numbers);
    }
}
