package io.ytterby.benchmarks.spectra;

import java.util.Locale;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * So many of so many, with bounds after Clopper and Pearson (1934), 95 per cent on both sides together.
 *
 * @param hits 0 to {@code of}
 */
record Share(int hits, int of) {
    private static final double ONE_SIDE = 0.025;

    double rate() {
        return of == 0 ? Double.NaN : (double) hits / of;
    }

    double lower() {
        return hits == 0 ? 0 : BetaDistribution.of(hits, of - hits + 1.0).inverseCumulativeProbability(ONE_SIDE);
    }

    double upper() {
        return hits == of ? 1 : BetaDistribution.of(hits + 1.0, of - hits).inverseSurvivalProbability(ONE_SIDE);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f [%.3f-%.3f]", rate(), lower(), upper());
    }
}
