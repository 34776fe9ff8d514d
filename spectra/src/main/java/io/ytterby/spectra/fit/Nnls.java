package io.ytterby.spectra.fit;

import java.util.Arrays;

/**
 * Least squares whose unknowns are not negative, after Lawson and Hanson (1974), on the normal equations (Bro and de Jong
 * 1997): a spectrum is a sum of templates, and no source shines less than nothing.
 */
public final class Nnls {
    /** Keeps two columns that are the same from stopping the solver; far below what counts can tell. */
    private static final double RIDGE = 1e-11;

    private final double[][] gram;
    private final double[] right;
    private final double[] x;
    private final boolean[] passive;

    private Nnls(double[][] gram, double[] right) {
        this.gram = gram;
        this.right = right;
        this.x = new double[right.length];
        this.passive = new boolean[right.length];
    }

    /**
     * @param gram the columns' products with each other, n by n, best scaled so that its diagonal is 1; not changed
     * @param right the columns' products with the data
     * @return the n unknowns, each 0 or above
     */
    public static double[] solve(double[][] gram, double[] right) {
        return new Nnls(gram, right).solve();
    }

    private double[] solve() {
        double tolerance = 1e-10 * Arrays.stream(right).map(Math::abs).max().orElse(0);
        for (int round = 0; round < 4 * right.length; round++) {
            int best = steepest(tolerance);
            if (best < 0) break;
            passive[best] = true;
            walk();
        }
        return x;
    }

    /** @return the unknown at 0 whose growth would help most, or -1 */
    private int steepest(double tolerance) {
        int best = -1;
        double most = tolerance;
        for (int i = 0; i < right.length; i++) {
            if (passive[i]) continue;
            double slope = right[i];
            for (int j = 0; j < right.length; j++) slope -= gram[i][j] * x[j];
            if (slope > most) {
                most = slope;
                best = i;
            }
        }
        return best;
    }

    /** Goes to the free solution, stopping at each unknown that would turn negative. */
    private void walk() {
        for (int round = 0; round <= right.length; round++) {
            var free = freeSolution();
            double step = 1;
            for (int i = 0; i < x.length; i++)
                if (passive[i] && free[i] <= 0) step = Math.min(step, x[i] / (x[i] - free[i]));
            for (int i = 0; i < x.length; i++) {
                if (!passive[i]) continue;
                boolean stops = free[i] <= 0 && x[i] + step * (free[i] - x[i]) <= 1e-15;
                x[i] = stops ? 0 : x[i] + step * (free[i] - x[i]);
                passive[i] = !stops;
            }
            if (step >= 1) return;
        }
    }

    private double[] freeSolution() {
        int[] at = Normal.indices(passive);
        var solved = Normal.of(gram, at, RIDGE).solve(pick(right, at));
        var free = new double[right.length];
        for (int i = 0; i < at.length; i++) free[at[i]] = solved[i];
        return free;
    }

    private static double[] pick(double[] of, int[] at) {
        return Arrays.stream(at).mapToDouble(each -> of[each]).toArray();
    }
}
