package io.ytterby.spectra.plot;

import io.ytterby.spectra.Curve;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A curve with so few points that a page can draw it: neighbouring channels are put together, and the empty ends fall away.
 *
 * @param edges energies between the points in keV: one more than there are points, ascending
 * @param measured counts per channel, the mean of the channels put together
 * @param model the same of the model
 * @param residual measured less model over the model's standard deviation, of the sums
 * @param parts counts per channel by element, in the order of the alphabet
 */
record Thinned(double[] edges, double[] measured, double[] model, double[] residual, Map<String, double[]> parts) {

    /** Each line that is drawn costs bytes: with many elements there are fewer points. */
    private static final int POINTS_OF_ALL_LINES = 9_000;

    private static final int MOST_POINTS = 1_500;
    private static final int MOST_PARTS = 16;

    static Thinned of(Curve curve) {
        int channels = curve.kev().size();
        int from = from(curve);
        int to = channels;
        while (to > from && curve.measured().get(to - 1) <= 0) to--;
        var parts = parts(curve);
        int most = Math.min(MOST_POINTS, POINTS_OF_ALL_LINES / (3 + parts.size()));
        int together = Math.max(1, Math.ceilDiv(to - from, most));
        int points = (to - from) / together; // the last few channels that fill no point are left out
        var measured = means(curve.measured(), from, together, points);
        var model = means(curve.model(), from, together, points);
        var thinParts = new TreeMap<String, double[]>();
        parts.forEach((element, counts) -> thinParts.put(element, means(counts, from, together, points)));
        return new Thinned(
                edges(curve.kev(), from, together, points),
                measured,
                model,
                residual(measured, model, together),
                thinParts);
    }

    private static int from(Curve curve) {
        int from = 0;
        while (from < curve.measured().size() && curve.measured().get(from) <= 0) from++;
        return from;
    }

    int points() {
        return measured.length;
    }

    private static Map<String, List<Double>> parts(Curve curve) {
        var parts = new TreeMap<String, List<Double>>();
        curve.parts().entrySet().stream()
                .sorted((a, b) -> Double.compare(sum(b.getValue()), sum(a.getValue())))
                .limit(MOST_PARTS)
                .forEach(each -> parts.put(each.getKey(), each.getValue()));
        return parts;
    }

    private static double sum(List<Double> counts) {
        double sum = 0;
        for (double each : counts) sum += each;
        return sum;
    }

    private static double[] means(List<Double> counts, int from, int together, int points) {
        var means = new double[points];
        for (int i = 0; i < points; i++) {
            for (int j = 0; j < together; j++) means[i] += counts.get(from + i * together + j) / together;
            if (!Double.isFinite(means[i])) means[i] = 0;
        }
        return means;
    }

    private static double[] residual(double[] measured, double[] model, int together) {
        var residual = new double[measured.length];
        for (int i = 0; i < residual.length; i++)
            residual[i] = (measured[i] - model[i]) * together / Math.sqrt(Math.max(1, model[i] * together));
        return residual;
    }

    /** A calibration that turns back would draw a knot: its energies are held where they were. */
    private static double[] edges(List<Double> kev, int from, int together, int points) {
        var edges = new double[points + 1];
        for (int i = 0; i <= points; i++) {
            edges[i] = edge(kev, from + i * together);
            if (!Double.isFinite(edges[i])) edges[i] = i == 0 ? 0 : edges[i - 1];
            if (i > 0) edges[i] = Math.max(edges[i], edges[i - 1]);
        }
        return edges;
    }

    private static double edge(List<Double> kev, int channel) {
        if (kev.size() < 2) return channel;
        if (channel == 0) return 1.5 * kev.get(0) - 0.5 * kev.get(1);
        if (channel == kev.size()) return 1.5 * kev.get(channel - 1) - 0.5 * kev.get(channel - 2);
        return (kev.get(channel - 1) + kev.get(channel)) / 2;
    }
}
