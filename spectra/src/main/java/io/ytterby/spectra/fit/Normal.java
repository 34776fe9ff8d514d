package io.ytterby.spectra.fit;

import java.util.stream.IntStream;

/** Normal equations by Cholesky's decomposition: their solution and their inverse, the covariance of what was fitted. */
public final class Normal {
    private final double[][] lower;

    private Normal(double[][] lower) {
        this.lower = lower;
    }

    /**
     * @param at the rows and columns taken, in this order
     * @param ridge added to each diagonal element, as a share of it
     */
    public static Normal of(double[][] gram, int[] at, double ridge) {
        int n = at.length;
        var lower = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j <= i; j++) {
                double sum = gram[at[i]][at[j]];
                if (i == j) sum += ridge * sum;
                for (int k = 0; k < j; k++) sum -= lower[i][k] * lower[j][k];
                if (i == j) lower[i][i] = Math.sqrt(Math.max(sum, ridge * gram[at[i]][at[i]] + 1e-300));
                else lower[i][j] = sum / lower[j][j];
            }
        return new Normal(lower);
    }

    /** @return the numbers of the places that are true */
    public static int[] indices(boolean[] taken) {
        return IntStream.range(0, taken.length).filter(i -> taken[i]).toArray();
    }

    public double[] solve(double[] right) {
        int n = lower.length;
        var x = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = right[i];
            for (int k = 0; k < i; k++) sum -= lower[i][k] * x[k];
            x[i] = sum / lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int k = i + 1; k < n; k++) sum -= lower[k][i] * x[k];
            x[i] = sum / lower[i][i];
        }
        return x;
    }

    /** @return column i of the inverse */
    public double[] inverseColumn(int i) {
        var unit = new double[lower.length];
        unit[i] = 1;
        return solve(unit);
    }
}
