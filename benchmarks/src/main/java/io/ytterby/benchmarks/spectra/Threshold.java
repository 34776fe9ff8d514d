package io.ytterby.benchmarks.spectra;

import java.util.List;

/**
 * A score above which goods are accused, so that of honest goods no more than a given share are: split-conformal, so it holds for goods
 * of the same kind whatever the scores' distribution.
 *
 * @param falseAlarms the share that was asked
 * @param value infinite if too few honest goods were measured to tell
 */
record Threshold(double falseAlarms, double value) {

    static Threshold of(List<Scores> honest, double falseAlarms) {
        double[] sorted =
                honest.stream().mapToDouble(Scores::statistic).sorted().toArray();
        int rank = (int) Math.ceil((sorted.length + 1) * (1 - falseAlarms));
        return new Threshold(falseAlarms, rank > sorted.length ? Double.POSITIVE_INFINITY : sorted[rank - 1]);
    }

    Share alarms(List<Scores> all) {
        return new Share(
                (int) all.stream().filter(each -> each.statistic() > value).count(), all.size());
    }
}
