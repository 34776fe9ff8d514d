package io.ytterby.diversion.declarations;

/** A logistic regression held towards zero, by Newton's method. */
final class Logistic {
    private Logistic() {}

    /**
     * @param rows of one width
     * @param found 0 or 1 for each
     * @param ridge as if so many observations of nothing stood against each weight
     * @return the weights, and behind them the bias
     */
    static double[] fit(double[][] rows, double[] found, double ridge, int steps) {
        int width = rows[0].length + 1;
        var weights = new double[width];
        double mean = 0;
        for (double one : found) mean += one / found.length;
        weights[width - 1] = Profiles.logit(mean);
        for (int step = 0; step < steps; step++) {
            var slope = new double[width];
            var curve = new double[width][width];
            for (int i = 0; i < rows.length; i++) add(rows[i], found[i], weights, slope, curve);
            for (int j = 0; j < width - 1; j++) {
                slope[j] += ridge * weights[j];
                curve[j][j] += ridge;
            }
            var move = solve(curve, slope);
            for (int j = 0; j < width; j++) weights[j] -= move[j];
        }
        return weights;
    }

    private static void add(double[] row, double found, double[] weights, double[] slope, double[][] curve) {
        double p = probability(weights, row);
        double certain = p * (1 - p);
        int width = weights.length;
        for (int j = 0; j < width; j++) {
            double x = j < row.length ? row[j] : 1;
            slope[j] += (p - found) * x;
            for (int k = 0; k < width; k++) curve[j][k] += certain * x * (k < row.length ? row[k] : 1);
        }
    }

    static double probability(double[] weights, double[] row) {
        double sum = weights[row.length];
        for (int j = 0; j < row.length; j++) sum += weights[j] * row[j];
        return 1 / (1 + Math.exp(-sum));
    }

    /** By elimination; the matrix is symmetric and positive, for every weight is held. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        var x = right.clone();
        for (int i = 0; i < n; i++)
            for (int row = i + 1; row < n; row++) {
                double factor = matrix[row][i] / matrix[i][i];
                for (int k = i; k < n; k++) matrix[row][k] -= factor * matrix[i][k];
                x[row] -= factor * x[i];
            }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) x[i] -= matrix[i][k] * x[k];
            x[i] /= matrix[i][i];
        }
        return x;
    }
}
