package io.ytterby.benchmarks.spectra;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What honest goods of one kind show of each element: scores set against it are in standard deviations of that kind of goods. A program
 * that is always off by the same amount in some element is not blamed for it.
 */
final class Standard {
    private final Map<String, double[]> meanAndSpread = new HashMap<>();

    static Standard of(List<Scores> honest) {
        var standard = new Standard();
        for (var element : Scores.RARE_EARTHS) {
            double[] values = honest.stream()
                    .filter(each -> each.strength().containsKey(element))
                    .mapToDouble(each -> each.strength().getOrDefault(element, 0.0))
                    .toArray();
            if (values.length > 1) standard.meanAndSpread.put(element, meanAndSpread(values));
        }
        return standard;
    }

    private static double[] meanAndSpread(double[] values) {
        double mean = 0;
        for (double each : values) mean += each / values.length;
        double sum = 0;
        for (double each : values) sum += (each - mean) * (each - mean);
        return new double[] {mean, Math.sqrt(sum / (values.length - 1)) + 1e-9};
    }

    List<Scores> applied(List<Scores> all) {
        return all.stream().map(this::applied).toList();
    }

    private Scores applied(Scores scores) {
        var strength = new TreeMap<String, Double>();
        scores.strength().forEach((element, value) -> {
            var usual = meanAndSpread.get(element);
            if (usual != null) strength.put(element, (value - usual[0]) / usual[1]);
        });
        return new Scores(scores.inconclusive(), scores.alarmed(), strength, scores.wtPct());
    }
}
