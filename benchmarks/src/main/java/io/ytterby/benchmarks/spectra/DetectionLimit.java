package io.ytterby.benchmarks.spectra;

import io.ytterby.spectralab.CramerRao;
import io.ytterby.spectralab.InstrumentCard;
import io.ytterby.spectralab.Level;
import io.ytterby.spectralab.Nuisance;
import io.ytterby.spectralab.Recipe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How little is found at 1 % false alarms, beside what counting statistics would allow an ideal analysis.
 *
 * @param half wt% that is found every second time; NaN if not within the levels tried
 * @param most wt% that is found 95 times of 100
 * @param idealHalf the same, of a test that reaches the Cramer-Rao bound and asks 14 elements
 */
record DetectionLimit(Recipe recipe, String element, double half, double most, double idealHalf, double idealMost) {
    private static final double[] MULTIPLES = {0.5, 0.75, 1, 1.5, 2, 3, 5, 8, 12};
    /** Standard normal: 1 % shared among 14 tests, and 95 % above. */
    private static final double THRESHOLD = 3.19;

    private static final double NINETY_FIVE = 1.645;
    private static final double LIMIT = 3.29;

    static DetectionLimit of(Recipe recipe, String element, Goods goods, Threshold threshold, int each)
            throws InterruptedException {
        double sigma = new CramerRao(goods.shots()).sigmaWtPct(recipe, element, InstrumentCard.HH50);
        var levels = new ArrayList<Double>();
        var found = new ArrayList<Double>();
        for (double multiple : MULTIPLES) {
            double wtPct = multiple * LIMIT * sigma;
            levels.add(wtPct);
            found.add(threshold
                    .alarms(goods.scores(recipe, Level.of(element, wtPct), Nuisance.USUAL, Goods.POSITIVE, each))
                    .rate());
            if (found.getLast() == 1) break;
        }
        return new DetectionLimit(
                recipe,
                element,
                crossing(levels, found, 0.5),
                crossing(levels, found, 0.95),
                THRESHOLD * sigma,
                (THRESHOLD + NINETY_FIVE) * sigma);
    }

    /** The last level at which it rises past the share, between two levels by straight line. */
    private static double crossing(List<Double> levels, List<Double> found, double share) {
        for (int i = found.size() - 1; i > 0; i--) {
            double below = found.get(i - 1);
            double above = found.get(i);
            if (below < share && above >= share)
                return levels.get(i - 1) + (levels.get(i) - levels.get(i - 1)) * (share - below) / (above - below);
        }
        return Double.NaN;
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("goods", recipe.name());
        figures.put("element", element);
        figures.put("wtPctFound50", Figures.of(half));
        figures.put("wtPctFound95", Figures.of(most));
        figures.put("idealWtPctFound50", Figures.of(idealHalf));
        figures.put("idealWtPctFound95", Figures.of(idealMost));
        return figures;
    }
}
