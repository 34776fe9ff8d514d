package io.ytterby.spectra.xrf;

import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Weighted least squares over columns of which some may not be negative and some are expected near 0: the normal equations
 * are made once, and solved for the set of columns that stays (an active-set method in the manner of C. Lawson and
 * R. Hanson).
 */
final class LeastSquares {
    private final List<Column> columns;
    private final double[][] normal;
    private final double[] right;
    private final double[] scale;
    private final double yWy;

    LeastSquares(List<Column> columns, double[] counts, double[] variance) {
        int n = columns.size();
        this.columns = columns;
        this.normal = new double[n][n];
        this.right = new double[n];
        this.scale = new double[n];
        this.yWy = gram(counts, variance);
    }

    /**
     * Expects columns that follow each other to have coefficients on one line: for each three the middle is expected where the
     * outer two say.
     *
     * @param run indices of the columns, in order
     * @param sd standard deviation of the middle, for each of the run
     */
    void expectSmooth(int[] run, double[] sd) {
        double[] weights = {1, -2, 1};
        for (int k = 1; k + 1 < run.length; k++)
            for (int i = 0; i < 3; i++)
                for (int j = 0; j < 3; j++)
                    normal[run[k - 1 + i]][run[k - 1 + j]] += weights[i] * weights[j] / (sd[k] * sd[k]);
        for (int column : run) scale[column] = normal[column][column] > 0 ? 1 / Math.sqrt(normal[column][column]) : 0;
    }

    /** What is asked of a fit: coefficients by column (0 where a column is out), and the inverse over those that are in. */
    record Solution(double[] coefficients, int[] in, DMatrixRMaj covariance, double chi2) {
        @SuppressWarnings("ArrayRecordComponent") // as Column
        Solution {}

        int indexOf(int column) {
            return Arrays.binarySearch(in, column);
        }
    }

    private double gram(double[] counts, double[] variance) {
        int n = columns.size();
        int bins = counts.length;
        var root = new double[bins];
        double sum = 0;
        for (int b = 0; b < bins; b++) {
            root[b] = 1 / Math.sqrt(variance[b]);
            sum += counts[b] * counts[b] / variance[b];
        }
        var weighted = new double[n][];
        var from = new int[n];
        var to = new int[n];
        for (int i = 0; i < n; i++) {
            var values = columns.get(i).values();
            var column = new double[bins];
            int first = bins;
            int last = 0;
            for (int b = 0; b < bins; b++) {
                column[b] = values[b] * root[b];
                if (values[b] != 0) {
                    first = Math.min(first, b);
                    last = b + 1;
                }
            }
            weighted[i] = column;
            from[i] = first;
            to[i] = last;
        }
        for (int i = 0; i < n; i++) {
            double dot = 0;
            for (int b = from[i]; b < to[i]; b++) dot += weighted[i][b] * counts[b] * root[b];
            right[i] = dot;
            for (int j = 0; j <= i; j++) {
                double product = dot(weighted[i], weighted[j], Math.max(from[i], from[j]), Math.min(to[i], to[j]));
                normal[i][j] = product;
                normal[j][i] = product;
            }
        }
        for (int i = 0; i < n; i++) {
            double prior = columns.get(i).prior();
            if (prior < Double.POSITIVE_INFINITY) {
                normal[i][i] += 1 / (prior * prior);
                right[i] += columns.get(i).mean() / (prior * prior);
            }
            scale[i] = normal[i][i] > 0 ? 1 / Math.sqrt(normal[i][i]) : 0;
        }
        return sum;
    }

    private static double dot(double[] a, double[] b, int from, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int k = from;
        for (; k + 3 < to; k += 4) {
            s0 += a[k] * b[k];
            s1 += a[k + 1] * b[k + 1];
            s2 += a[k + 2] * b[k + 2];
            s3 += a[k + 3] * b[k + 3];
        }
        for (; k < to; k++) s0 += a[k] * b[k];
        return s0 + s1 + s2 + s3;
    }

    /** @param without columns that must stay out */
    Solution solve(int... without) {
        int n = columns.size();
        var in = new boolean[n];
        for (int i = 0; i < n; i++) in[i] = scale[i] > 0 && columns.get(i).kind() != Column.Kind.PROBE;
        for (int out : without) in[out] = false;
        var barred = new boolean[n];
        for (int out : without) barred[out] = true;
        for (int round = 0; round < 3 * n; round++) {
            var solved = on(indices(in), false);
            if (dropNegatives(solved, in)) continue;
            int back = mostWanted(solved, in, barred);
            if (back < 0 || round > n) break;
            in[back] = true;
        }
        return on(indices(in), true);
    }

    private boolean dropNegatives(Solution solved, boolean[] in) {
        boolean dropped = false;
        for (int i : solved.in)
            if (columns.get(i).isNonNegative() && solved.coefficients[i] < 0) {
                in[i] = false;
                dropped = true;
            }
        return dropped;
    }

    /** A column that is out though chi-squared would fall if it came in. */
    private int mostWanted(Solution solved, boolean[] in, boolean[] barred) {
        int best = -1;
        double most = 1e-6;
        for (int i = 0; i < in.length; i++) {
            if (in[i] || barred[i] || scale[i] == 0 || !columns.get(i).isNonNegative()) continue;
            double gradient = gradient(solved, i) * scale[i];
            if (gradient > most) {
                most = gradient;
                best = i;
            }
        }
        return best;
    }

    private double gradient(Solution solved, int column) {
        double g = right[column];
        for (int j : solved.in) g -= normal[column][j] * solved.coefficients[j];
        return g;
    }

    private Solution on(int[] in, boolean withCovariance) {
        int m = in.length;
        var a = new DMatrixRMaj(m, m);
        var b = new DMatrixRMaj(m, 1);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) a.set(i, j, normal[in[i]][in[j]] * scale[in[i]] * scale[in[j]]);
            a.add(i, i, 1e-10);
            b.set(i, right[in[i]] * scale[in[i]]);
        }
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(m);
        if (!solver.setA(a)) throw new IllegalStateException("the columns of the model are not independent");
        var x = new DMatrixRMaj(m, 1);
        solver.solve(b, x);
        var coefficients = new double[columns.size()];
        double chi2 = yWy;
        for (int i = 0; i < m; i++) {
            coefficients[in[i]] = x.get(i) * scale[in[i]];
            chi2 -= coefficients[in[i]] * right[in[i]];
        }
        var inverse = new DMatrixRMaj(m, m);
        if (withCovariance) solver.invert(inverse);
        return new Solution(coefficients, in, inverse, chi2);
    }

    /**
     * @return estimate and standard deviation of one column when it is free to be negative beside a solution's columns
     */
    double[] free(Solution solved, int column) {
        int at = solved.indexOf(column);
        if (at >= 0)
            return new double[] {solved.coefficients[column], Math.sqrt(solved.covariance.get(at, at)) * scale[column]};
        int m = solved.in.length;
        var cross = new DMatrixRMaj(m, 1);
        for (int i = 0; i < m; i++) cross.set(i, normal[column][solved.in[i]] * scale[solved.in[i]]);
        var product = new DMatrixRMaj(m, 1);
        CommonOps_DDRM.mult(solved.covariance, cross, product);
        double left = normal[column][column] - CommonOps_DDRM.dot(cross, product);
        if (left <= 1e-9 * normal[column][column]) return new double[] {0, Double.POSITIVE_INFINITY};
        return new double[] {gradient(solved, column) / left, 1 / Math.sqrt(left)};
    }

    private static int[] indices(boolean[] in) {
        int count = 0;
        for (boolean each : in) if (each) count++;
        var all = new int[count];
        for (int i = 0, k = 0; i < in.length; i++) if (in[i]) all[k++] = i;
        return all;
    }
}
