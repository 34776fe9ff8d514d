package io.ytterby.spectra.gamma;

import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Curve;
import io.ytterby.spectra.ElementFinding;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Reason;
import io.ytterby.spectra.Spectrum;
import io.ytterby.spectra.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gamma channel: thorium, as it comes with monazite and other rare-earth ores, and lutetium, which shines itself.
 * It alarms or it does not know: separated rare earths are silent, so no gamma spectrum clears goods.
 */
public final class GammaAnalysis {
    private static final String METHOD = "gamma";

    private final Conditions conditions;
    private final GammaModel model;
    private final Spectrum goods;
    private final EnergyCalibration energy;

    private GammaAnalysis(Conditions conditions, GammaModel model, Spectrum goods, EnergyCalibration energy) {
        this.conditions = conditions;
        this.model = model;
        this.goods = goods;
        this.energy = energy;
    }

    /**
     * @param file its first foreground is judged, with its background where both say how long they counted
     * @param given what the sender says; what he does not say is taken from the file
     * @return CONTROLLED_ELEMENT_FOUND (Th, Lu) or INCONCLUSIVE, never a pass; amounts are no weight percent: those are null
     */
    public static Analysis analyse(MeasuredFile file, Conditions given) {
        var conditions = given.or(file.conditions());
        var model = GammaModel.CURRENT;
        var goods = file.foreground();
        var energy = conditions.energy() != null ? conditions.energy() : goods.energy();
        if (energy == null)
            return inconclusive(
                    model, "missing-metadata", "Neither the sender nor the file gives an energy calibration");
        double end = energy.energyOf(goods.counts().channels() - 0.5);
        if (!(end >= model.value("must.reach.kev")))
            return inconclusive(
                    model,
                    "not-measurable-by-this-beam",
                    "The spectrum ends at " + Numbers.shown(end) + " keV, before 609 keV");
        return new GammaAnalysis(conditions, model, goods, energy)
                .with(file.background().filter(each -> !each.equals(goods)).orElse(null));
    }

    private Analysis with(@Nullable Spectrum background) {
        var data = Binned.of(goods, energy, DetectorWidth.of(goods, energy), model);
        if (data.bins() < 20 || data.total() < model.value("counts.min"))
            return inconclusive(
                    model,
                    "too-few-counts",
                    Numbers.shown(data.total()) + " counts above " + Numbers.shown(model.value("from.kev"))
                            + " keV; at least " + Numbers.shown(model.value("counts.min")) + " say something");
        var its = background == null ? null : background.energy() != null ? background.energy() : energy;
        double times = times(background);
        if (background != null && its != null && times > 0) data = data.with(background, its, times);
        var search = new TuningSearch(data, model).run();
        var alone = data.backgroundAlone();
        var place = alone == null ? null : search.of(alone);
        var ratio = WindowRatio.of(goods, energy, alone == null ? null : background, its, times);
        return judge(data, search, new Decision(search, place, ratio, model));
    }

    private Analysis judge(Binned data, Fit fit, Decision decision) {
        var findings = new Findings(fit, decision, model).all();
        boolean misfit = fit.chi2PerBin() > model.value("misfit.chi2");
        boolean thorium = !misfit && alarms(findings, Series.TH);
        boolean lutetium = !misfit && alarms(findings, Series.LU);
        return new Analysis(
                thorium || lutetium ? Verdict.CONTROLLED_ELEMENT_FOUND : Verdict.INCONCLUSIVE,
                misfit ? List.of(misfit(fit)) : decision.reasons(thorium, lutetium),
                misfit ? List.of() : findings,
                METHOD,
                model.name(),
                fit.chi2PerBin(),
                new ChannelCurve(goods, energy, data, fit).with(misfit ? List.of() : findings));
    }

    private static Reason misfit(Fit fit) {
        return new Reason(
                "misfit",
                "The templates leave chi-squared " + Numbers.shown(fit.chi2PerBin())
                        + " per bin: something shines that none of them describes");
    }

    private boolean alarms(List<ElementFinding> findings, Series series) {
        var declared = conditions.declared().compositionWtPct().get(series.symbol());
        if (declared != null && declared.signum() > 0) return false;
        return findings.stream().anyMatch(each -> each.element().equals(series.symbol()) && each.found());
    }

    /** @return the goods' live time over the background's; 0 if either is not known, for then it cannot be taken away */
    private double times(@Nullable Spectrum background) {
        Double its = background == null ? null : liveTime(background);
        Double ours = conditions.liveTimeS() != null ? conditions.liveTimeS() : liveTime(goods);
        return its == null || ours == null || !(its > 0) || !(ours > 0) ? 0 : ours / its;
    }

    private static @Nullable Double liveTime(Spectrum spectrum) {
        return spectrum.liveTimeS() != null ? spectrum.liveTimeS() : spectrum.realTimeS();
    }

    private static Analysis inconclusive(GammaModel model, String code, String detail) {
        return new Analysis(
                Verdict.INCONCLUSIVE,
                List.of(new Reason(code, detail)),
                List.of(),
                METHOD,
                model.name(),
                Double.NaN,
                Curve.NONE);
    }
}
