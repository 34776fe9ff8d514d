package io.ytterby.spectra.xrf;

import io.ytterby.spectra.Counts;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.xrf.Column.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fits one spectrum in one matrix: first amounts, then what the calibration is off by, then both beside all that strong
 * elements may do other than the model says.
 */
final class SpectrumFit {
    /** What no column allows for, as a share of the counts in a bin. */
    private static final double MODEL_ERROR = 0.001;

    /** Above this share of all counts an element's lines may stand and shine otherwise; above the second its shape is fitted. */
    private static final double STRONG_SHARE = 0.005;

    private static final double SHAPED_SHARE = 0.02;
    /** How far K and L lines may disagree, which come from other depths: as a share. */
    private static final double LOOSE = 0.4;

    private static final int STRONG_ELEMENTS = 8;
    private static final int SHAPED_ELEMENTS = 4;
    private static final int MOST_PASSES = 5;

    /** Distance of the background's knots in widths of a line: usually, and where the goods' crystals bend the beam in bumps. */
    private static final double SMOOTH = 10;

    private static final double BUMPY = 5;

    /** How far a good instrument departs from the model, beside what is expected where nothing is known. */
    private static final double TIGHT = 0.2;

    /** By how much the background's bend may differ from knot to knot, as a share. */
    private static final double BENT = 0.2;

    /** At most so much of the chi-squared that rare earths explain is taken to be a misfit that they hide. */
    private static final double HIDDEN = 0.5;

    /** Chi-squared per bin up to which an instrument is as good as its card. */
    private static final double FAIR = 1.2;

    /** Chi-squared per bin from which on the background is taken to be bumpy. */
    private static final double POOR = 1.12;

    private final Arrangement arrangement;
    private final Arrangement.Seen seen;
    private final Axis axis;
    private final Column pileUp;

    SpectrumFit(Arrangement arrangement, Matrix matrix, Counts counts, EnergyCalibration energy) {
        double end = energy.energyOf(counts.channels() - 1);
        double maxKev = Math.min(end, arrangement.kv());
        this.arrangement = arrangement;
        this.seen = arrangement.seen(matrix, maxKev);
        var response = Response.of(arrangement.detector(), arrangement.fwhmEv5895());
        this.axis = Axis.of(counts, energy, arrangement.windows(maxKev), response);
        this.pileUp = PileUp.column(counts, energy, axis);
    }

    Fitted run() {
        var response = Response.of(arrangement.detector(), arrangement.fwhmEv5895());
        var fitted = fit(response, null, SMOOTH, 1, false);
        for (int pass = 1; pass <= MOST_PASSES; pass++) {
            fitted = fit(response, fitted, SMOOTH, 1, false);
            var next = corrected(response, fitted);
            boolean settled = next.isNear(response);
            response = next;
            if (settled) break;
        }
        var good = fit(response, fitted, SMOOTH, TIGHT, true);
        if (good.chi2OfNone() < FAIR) return good;
        var fair = fit(response, good, SMOOTH, 1, true);
        var best = fair.chi2PerBin() < POOR ? fair : fit(response, fair, BUMPY, 1, true);
        return best.whenTrusted(Math.min(good.chi2OfNone(), good.chi2PerBin() + HIDDEN));
    }

    private Fitted fit(Response response, @Nullable Fitted before, double apart, double looseness, boolean last) {
        var painter = new Painter(axis, response, arrangement.detector());
        var columns = new ArrayList<Column>();
        var elements = new LinkedHashMap<Integer, Integer>();
        for (int z : before == null || last ? Library.ALL : before.likely()) {
            if (z == arrangement.anode()) continue;
            var parts = Parts.of(seen.lights().of(z), axis);
            if (parts == null) continue;
            elements.put(z, columns.size());
            columns.add(new Column(
                    Atom.of(z).symbol(), Kind.ELEMENT, drawn(painter, parts.whole()), Double.POSITIVE_INFINITY));
            double amount = before == null ? 0 : before.amounts().getOrDefault(z, 0.0);
            if (!parts.loose().isEmpty() && amount > 0)
                columns.add(new Column(
                        Atom.of(z) + " K beside L", Kind.NUISANCE, drawn(painter, parts.loose()), LOOSE * amount));
        }
        int background = columns.size();
        columns.addAll(Background.columns(axis, response, seen.scatter()::at, apart));
        int[] run = IntStream.range(background, columns.size()).toArray();
        columns.add(pileUp);
        if (before != null) {
            var strong = strong(before, STRONG_SHARE, STRONG_ELEMENTS);
            var departures = new Departures(painter, axis.bins(), looseness);
            columns.addAll(calibration(painter, response, strong));
            columns.addAll(departures.of(seen.lights(), strong));
            columns.addAll(departures.shapes(seen.lights(), strong(before, SHAPED_SHARE, SHAPED_ELEMENTS)));
        }
        if (last)
            elements.keySet().stream()
                    .filter(Library.RARE_EARTHS::contains)
                    .forEach(z -> columns.add(probe(painter, z)));
        var variance = variance(before == null ? null : before.model());
        var problem = new LeastSquares(columns, counts(), variance);
        if (before != null && last && apart == SMOOTH) smooth(problem, run, before.background());
        var rare = last
                ? elements.entrySet().stream()
                        .filter(each -> Library.RARE_EARTHS.contains(each.getKey()))
                        .map(Map.Entry::getValue)
                        .toList()
                : List.<Integer>of();
        return new Fitted(
                axis,
                seen.lights(),
                response,
                columns,
                elements,
                problem,
                Selection.of(problem, rare, axis.bins()),
                variance);
    }

    /** A good instrument's background is bent as the physics bends it, but for a slow change. */
    private static void smooth(LeastSquares problem, int[] run, double[] before) {
        if (before.length != run.length) return;
        var sd = new double[run.length];
        for (int k = 0; k < run.length; k++) {
            double around = before[k];
            for (int near = Math.max(0, k - 2); near <= Math.min(run.length - 1, k + 2); near++)
                around = Math.max(around, before[near]);
            sd[k] = Math.max(around, 1e-300) * BENT;
        }
        problem.expectSmooth(run, sd);
    }

    private double[] drawn(Painter painter, List<Lights.Light> lights) {
        var values = new double[axis.bins()];
        for (var light : lights)
            painter.line(
                    values, light.line().kev(), light.counts(), light.line().halfWidthKev());
        return values;
    }

    private Map<Integer, Double> strong(Fitted before, double share, int most) {
        var strong = new LinkedHashMap<Integer, Double>();
        double whole = axis.total();
        before.amounts().keySet().stream()
                .filter(z -> before.counts(z) > share * whole)
                .sorted(Comparator.comparingDouble(before::counts).reversed())
                .limit(most)
                .forEach(z -> strong.put(z, before.amount(z)));
        return strong;
    }

    /** The part of an element that its lowest vacancy makes: beside the whole, it tells whether the rest agrees. */
    private Column probe(Painter painter, int z) {
        var values = new double[axis.bins()];
        for (var light : seen.lights().of(z))
            if (light.line().shell() == Shell.L3)
                painter.line(
                        values, light.line().kev(), light.counts(), light.line().halfWidthKev());
        return new Column(Fitted.probeOf(z), Kind.PROBE, values, Double.POSITIVE_INFINITY);
    }

    /** What moves all lines together. */
    private List<Column> calibration(Painter painter, Response response, Map<Integer, Double> amounts) {
        int bins = axis.bins();
        var offset = new double[bins];
        var gain = new double[bins];
        var noise = new double[bins];
        amounts.forEach((z, amount) -> {
            if (amount <= 0) return;
            for (var light : seen.lights().of(z)) {
                double kev = light.line().kev();
                double area = light.counts() * amount;
                painter.shift(offset, kev, area);
                painter.shift(gain, kev, area * kev);
                double variance = response.variance(kev);
                painter.width(noise, kev, area * 0.5 * response.noiseVariance() / variance);
            }
        });
        return List.of(
                new Column("offset", Kind.NUISANCE, offset, 0.006, response.offsetKev()),
                new Column("gain", Kind.NUISANCE, gain, 0.0004, response.gain()),
                new Column("noise", Kind.NUISANCE, noise, 0.3));
    }

    /** A line that stands higher than the model by d was drawn d too low: the channels' energies are that much lower. */
    private static Response corrected(Response response, Fitted fitted) {
        double offset = fitted.of("offset");
        double gain = fitted.of("gain");
        double tail = response.tail() + fitted.meanOf(": short tail") + fitted.meanOf(": long tail");
        double shelf = response.shelf() + fitted.meanOf(": shelf");
        return response.moved(-offset, -gain)
                .widened(Math.clamp(1 + fitted.of("noise"), 0.6, 1.6))
                .tailed(Math.clamp(tail, 0.001, 0.08), Math.clamp(shelf, 0.0005, 0.03));
    }

    private double[] counts() {
        var y = new double[axis.bins()];
        for (int b = 0; b < y.length; b++) y[b] = axis.counts(b);
        return y;
    }

    private double[] variance(double @Nullable [] model) {
        var variance = new double[axis.bins()];
        for (int b = 0; b < variance.length; b++) {
            double expected = Math.max(model == null ? smooth(b) : model[b], 1);
            variance[b] = expected + Math.pow(MODEL_ERROR * expected, 2);
        }
        return variance;
    }

    private double smooth(int bin) {
        double sum = 0;
        int from = Math.max(0, bin - 2);
        int to = Math.min(axis.bins() - 1, bin + 2);
        for (int b = from; b <= to; b++) sum += axis.counts(b);
        return sum / (to - from + 1);
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double each : values) sum += each;
        return sum;
    }
}
