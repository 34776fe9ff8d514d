package io.ytterby.spectra.gamma;

import io.ytterby.spectra.ElementFinding;
import io.ytterby.spectra.ElementFinding.Evidence;
import io.ytterby.spectra.ElementFinding.Line;
import io.ytterby.spectra.ElementFinding.Rival;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts the series of a fit into the words that all channels share, each with what it rests on. */
final class Findings {
    private static final Set<Series> REPORTED = EnumSet.of(Series.TH, Series.RA, Series.K, Series.LU);
    private static final int LINES = 6;

    private final Fit fit;
    private final Decision decision;
    private final GammaModel model;

    Findings(Fit fit, Decision decision, GammaModel model) {
        this.fit = fit;
        this.decision = decision;
        this.model = model;
    }

    /** Thorium and lutetium by their claims, which alarm; uranium and potassium by whether they are there, which does not. */
    List<ElementFinding> all() {
        double present = model.value("present.sigmas");
        return List.of(
                finding(Series.TH, decision.thorium(), decision.claim()),
                finding(Series.LU, decision.lutetium(), decision.claim()),
                finding(Series.RA, decision.present(Series.RA), present),
                finding(Series.K, decision.present(Series.K), present));
    }

    private ElementFinding finding(Series series, double z, double threshold) {
        return new ElementFinding(
                series.symbol(), z >= threshold, z, null, null, null, null, threshold, evidence(series));
    }

    private Evidence evidence(Series series) {
        double seenPerDecay = 0;
        for (var each : model.of(series)) seenPerDecay += seen(each);
        double all = seenPerDecay;
        var lines = model.of(series).stream()
                .sorted(Comparator.comparingDouble(this::seen).reversed())
                .limit(LINES)
                .map(each -> new Line(each.label(), each.kev(), seen(each) / all))
                .toList();
        return new Evidence(
                lines,
                fit.amount(series) * seenPerDecay,
                2 * fit.sigma(series) * seenPerDecay,
                fit.worseWithout(EnumSet.of(series)),
                rivals(series));
    }

    private double seen(GammaLine line) {
        boolean inRange = line.kev() > model.value("from.kev") && line.kev() < model.value("to.kev");
        return inRange ? line.percent() / 100 * fit.tuning().efficiency(line.kev()) : 0;
    }

    /** The others alone, without the series and without each other. */
    private List<Rival> rivals(Series series) {
        return REPORTED.stream()
                .filter(each -> each != series)
                .map(rival -> new Rival(rival.symbol(), fit.worseWithout(without(rival))))
                .sorted(Comparator.comparingDouble(Rival::chi2Worse))
                .toList();
    }

    private static Set<Series> without(Series rival) {
        var others = EnumSet.copyOf(REPORTED);
        others.remove(rival);
        return others;
    }
}
