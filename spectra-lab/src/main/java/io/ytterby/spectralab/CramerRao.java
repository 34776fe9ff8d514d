package io.ytterby.spectralab;

import java.util.ArrayList;
import java.util.List;

/**
 * What no unbiased estimate can beat: the Cramer-Rao bound of an element's amount from the counts alone, with all elements of a library
 * and the goods themselves floating, and everything else known.
 */
public final class CramerRao {
    /** The rare earths, and the metals whose lines lie among theirs. */
    private static final List<String> LIBRARY = List.of(
            "La", "Ce", "Pr", "Nd", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Ti", "V", "Cr", "Mn",
            "Fe", "Co", "Ni", "Cu", "Zn", "Ba");

    private static final double STEP_WT_PCT = 0.1;

    private final HandheldShots shots;

    public CramerRao(HandheldShots shots) {
        this.shots = shots;
    }

    /** @return least standard deviation of the element's share in these goods, wt% */
    public double sigmaWtPct(Recipe recipe, String element, InstrumentCard card) {
        double[] honest = shots.expected(recipe, Level.BENIGN, card);
        var columns = new ArrayList<double[]>();
        columns.add(change(honest, shots.expected(recipe, Level.of(element, STEP_WT_PCT), card)));
        columns.add(honest);
        for (var other : LIBRARY) {
            boolean floats = !other.equals(element) && !recipe.base().share().containsKey(Composition.numberOf(other));
            if (floats) columns.add(change(honest, shots.expected(recipe, Level.of(other, STEP_WT_PCT), card)));
        }
        return 1 / Math.sqrt(ownInformation(columns, honest));
    }

    private static double[] change(double[] from, double[] to) {
        double[] perPercent = new double[from.length];
        for (int c = 0; c < from.length; c++) perPercent[c] = (to[c] - from[c]) / STEP_WT_PCT;
        return perPercent;
    }

    /** Information on the first column that the others do not explain: what is left of it after projection, weighted by 1/counts. */
    private static double ownInformation(List<double[]> columns, double[] expected) {
        var basis = new ArrayList<double[]>();
        for (int i = columns.size() - 1; i > 0; i--) {
            double[] rest = without(columns.get(i), basis, expected);
            double length = Math.sqrt(product(rest, rest, expected));
            if (length < 1e-6 * Math.sqrt(product(columns.get(i), columns.get(i), expected))) continue;
            for (int c = 0; c < rest.length; c++) rest[c] /= length;
            basis.add(rest);
        }
        double[] own = without(columns.getFirst(), basis, expected);
        return product(own, own, expected);
    }

    /** Twice, because once is not exact where columns are nearly alike. */
    private static double[] without(double[] column, List<double[]> basis, double[] expected) {
        double[] rest = column.clone();
        for (int pass = 0; pass < 2; pass++)
            for (var each : basis) {
                double share = product(rest, each, expected);
                for (int c = 0; c < rest.length; c++) rest[c] -= share * each[c];
            }
        return rest;
    }

    private static double product(double[] a, double[] b, double[] expected) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) if (expected[c] > 1e-3) sum += a[c] * b[c] / expected[c];
        return sum;
    }
}
