package io.ytterby.spectra.gamma;

import io.ytterby.spectra.fit.NelderMead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the detector's gain, curvature, width and efficiency from the spectrum's own lines: with few and simple templates
 * from several starts first, then with all of them from the best. Each unknown is held near what detectors show, so that a
 * spectrum without lines keeps the plain values.
 */
final class TuningSearch {
    private static final Set<Series> MAIN =
            EnumSet.of(Series.TH, Series.RA, Series.K, Series.ANNIHILATION, Series.CS, Series.LU);

    private final Binned data;
    private final GammaModel model;
    private final double gainError;
    private final double bendError;

    TuningSearch(Binned data, GammaModel model) {
        this.data = data;
        this.model = model;
        this.gainError = Math.min(0.03, data.width() / 2);
        this.bendError = Math.min(0.02, data.width() / 3);
    }

    /** The best fit of all templates: simple ones may lead astray, so the best of each basin is tried with all. */
    Fit run() {
        var plain = Templates.of(data, model);
        Fit best = null;
        for (var each : basins(coarse(plain))) {
            var fit = full(plain, each);
            if (best == null || worth(fit) < worth(best)) best = fit;
        }
        return best == null ? full(plain, new Tuning(0, 0, data.width(), Tuning.SLOPE)) : best;
    }

    private double worth(Fit fit) {
        return fit.chi2() + implausible(fit.tuning().values());
    }

    private Fit full(Templates plain, Tuning tuning) {
        var main = new Fit(data, plain.scattering(tuning, false), tuning, model, MAIN, data.counts());
        double potassium = main.worseWithout(EnumSet.of(Series.K)) / Math.max(1, main.chi2PerBin());
        boolean scattersBack = Math.sqrt(potassium) >= model.value("present.sigmas");
        var fit = fine(plain.scattering(tuning, scattersBack), tuning);
        return fine(plain.scattering(fit.tuning(), scattersBack), fit.tuning());
    }

    /** @return the best, and the best that shows 600 keV elsewhere */
    private static List<Tuning> basins(List<NelderMead.Point> found) {
        var tunings = found.stream()
                .sorted(Comparator.comparingDouble(NelderMead.Point::value))
                .map(each -> Tuning.of(each.at()))
                .toList();
        double best = tunings.getFirst().shown(600);
        var other = tunings.stream()
                .filter(each -> Math.abs(each.shown(600) - best) > 9)
                .limit(1);
        return Stream.concat(tunings.stream().limit(1), other).toList();
    }

    private Fit fine(Templates templates, Tuning from) {
        var all = EnumSet.allOf(Series.class);
        var first = new Fit(data, templates, from, model, all, data.counts()).expected();
        double[] steps = {gainError / 5, bendError / 5, data.width() / 20, 0.2};
        var found = NelderMead.lowest(
                at -> implausible(at) + chi2(templates, at, all, first), from.values(), steps, isSharp() ? 20 : 80);
        var tuning = Tuning.of(found.at());
        var second = new Fit(data, templates, tuning, model, all, first).expected();
        return new Fit(data, templates, tuning, model, all, second);
    }

    private List<NelderMead.Point> coarse(Templates plain) {
        double[] steps = {gainError / 2, bendError / 2, data.width() / 10, 0.4};
        double[] gains = isSharp() ? new double[] {0} : new double[] {-2 * gainError, -gainError, 0, gainError};
        var found = new ArrayList<NelderMead.Point>();
        for (double gain : gains) {
            var start = new Tuning(gain, 0, data.width(), Tuning.SLOPE);
            var templates = plain.scattering(start, false);
            found.add(NelderMead.lowest(
                    at -> implausible(at) + chi2(templates, at, MAIN, data.counts()),
                    start.values(),
                    steps,
                    isSharp() ? 30 : 80));
        }
        return found;
    }

    /** A sharp detector's many bins make each fit dear, and its scale is good from the start. */
    private boolean isSharp() {
        return data.width() < 0.01;
    }

    private double chi2(Templates templates, double[] at, Set<Series> used, double[] expected) {
        if (!(at[2] > 0)) return 1e12;
        return new Fit(data, templates, Tuning.of(at), model, used, expected).chi2();
    }

    /** What detectors do not do costs chi-squared. */
    private double implausible(double[] at) {
        if (!(at[2] > 0)) return 1e12;
        return square(at[0] / gainError)
                + square(at[1] / bendError)
                + square(Math.log(at[2] / data.width()) / 0.25)
                + square((at[3] - Tuning.SLOPE) / 0.5);
    }

    private static double square(double value) {
        return value * value;
    }
}
