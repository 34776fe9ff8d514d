package io.ytterby.diversion.mirror;

import java.util.List;

/** What of an importer's value is freight and insurance, learned from trades that both sides tell: by distance and a common border. */
public final class Freight {
    public static final double MOST = 0.2;
    private static final double WINSORISED = 0.1;
    private static final int TERMS = 3;

    private Freight() {}

    /**
     * @param ratio the importer's value over the exporter's, above 0
     * @param kilometres between the two, above 0
     */
    public record Pair(double ratio, double kilometres, boolean neighbours) {}

    /** Freight as a share of the value without it, for a distance: 0 to {@value #MOST}. */
    public record Fit(double constant, double perLogKilometre, double ofNeighbours) {
        public double share(double kilometres, boolean neighbours) {
            double log = constant + perLogKilometre * StrictMath.log(kilometres) + (neighbours ? ofNeighbours : 0);
            return Math.clamp(StrictMath.expm1(log), 0, MOST);
        }
    }

    /**
     * Least squares of ln(ratio), the outermost tenth at both ends drawn in.
     *
     * @throws IllegalArgumentException if the pairs cannot tell the three terms apart
     */
    public static Fit fit(List<Pair> pairs) {
        var logs =
                pairs.stream().mapToDouble(pair -> StrictMath.log(pair.ratio())).toArray();
        var sorted = logs.clone();
        java.util.Arrays.sort(sorted);
        if (sorted.length < TERMS) throw new IllegalArgumentException("too few pairs: " + sorted.length);
        double low = sorted[(int) (WINSORISED * (sorted.length - 1))];
        double high = sorted[(int) Math.ceil((1 - WINSORISED) * (sorted.length - 1))];
        boolean borders = pairs.stream().anyMatch(Pair::neighbours);
        var equations = new double[TERMS][TERMS + 1];
        for (int i = 0; i < logs.length; i++) {
            double y = Math.clamp(logs[i], low, high);
            var pair = pairs.get(i);
            var x = new double[] {1, StrictMath.log(pair.kilometres()), pair.neighbours() ? 1 : 0};
            for (int row = 0; row < TERMS; row++) {
                for (int column = 0; column < TERMS; column++) equations[row][column] += x[row] * x[column];
                equations[row][TERMS] += x[row] * y;
            }
        }
        if (!borders) equations[2][2] = 1;
        var solved = solve(equations);
        return new Fit(solved[0], solved[1], solved[2]);
    }

    private static double[] solve(double[][] rows) {
        for (int column = 0; column < TERMS; column++) {
            int pivot = column;
            for (int row = column; row < TERMS; row++)
                if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
            var swapped = rows[column];
            rows[column] = rows[pivot];
            rows[pivot] = swapped;
            if (Math.abs(rows[column][column]) < 1e-9)
                throw new IllegalArgumentException("the pairs do not tell distance and border apart");
            for (int row = 0; row < TERMS; row++) {
                if (row == column) continue;
                double factor = rows[row][column] / rows[column][column];
                for (int i = column; i <= TERMS; i++) rows[row][i] -= factor * rows[column][i];
            }
        }
        return new double[] {rows[0][3] / rows[0][0], rows[1][3] / rows[1][1], rows[2][3] / rows[2][2]};
    }
}
