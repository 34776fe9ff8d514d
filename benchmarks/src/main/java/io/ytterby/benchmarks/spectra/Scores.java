package io.ytterby.benchmarks.spectra;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What an analyst said of one spectrum, as far as it is judged.
 *
 * @param inconclusive whether he gave no answer: never an alarm, always a miss
 * @param alarmed whether his own verdict accuses the goods
 * @param strength of each rare earth, by symbol: its score in units of the analyst's own threshold for it
 * @param wtPct of each, where he says one
 */
record Scores(boolean inconclusive, boolean alarmed, Map<String, Double> strength, Map<String, Double> wtPct) {
    /** All with a stable isotope but yttrium and scandium: what PyMca is asked for too. */
    static final List<String> RARE_EARTHS =
            List.of("La", "Ce", "Pr", "Nd", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu");

    /** @return the strongest, on which it is decided; lower than any if he gave no answer */
    double statistic() {
        if (inconclusive) return Double.NEGATIVE_INFINITY;
        return strength.values().stream().mapToDouble(Double::doubleValue).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /** @return symbol of the strongest; empty if there is none */
    String strongest() {
        return strength.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
