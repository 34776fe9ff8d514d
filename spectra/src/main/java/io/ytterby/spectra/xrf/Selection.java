package io.ytterby.spectra.xrf;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of the elements that are looked for take part in a fit: none at first, then one after the other while the best of the rest
 * stands out. Elements whose lines stand together would share a faint line among all of them, and none would be seen.
 *
 * @param out columns that take no part
 * @param chi2PerBinOfNone how well all else explains the spectrum
 */
record Selection(LeastSquares.Solution solution, List<Integer> out, double chi2PerBinOfNone) {
    /** Standard deviations from which on an element takes part; whether it counts as found is decided later and stricter. */
    private static final double STANDS_OUT = 3;

    static Selection of(LeastSquares problem, List<Integer> candidates, int bins) {
        var out = new ArrayList<>(candidates);
        double none = Double.NaN;
        while (true) {
            var solution = problem.solve(array(out));
            double chi2PerBin = solution.chi2() / Math.max(1, bins - solution.in().length);
            if (Double.isNaN(none)) none = chi2PerBin;
            double misfit = Math.max(1, Math.sqrt(chi2PerBin));
            Integer best = null;
            double most = STANDS_OUT * misfit;
            for (var column : out) {
                double[] free = problem.free(solution, column);
                if (free[0] / free[1] > most) {
                    most = free[0] / free[1];
                    best = column;
                }
            }
            if (best == null) return new Selection(solution, List.copyOf(out), none);
            out.removeIf(best::equals);
        }
    }

    static int[] array(List<Integer> columns) {
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }
}
