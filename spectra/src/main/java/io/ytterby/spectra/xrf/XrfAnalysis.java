package io.ytterby.spectra.xrf;

import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Counts;
import io.ytterby.spectra.Curve;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Reason;
import io.ytterby.spectra.Verdict;
import java.util.ArrayList;
import java.util.List;

/** From a spectrum under X-rays or electrons to a verdict: arrangement, composition, findings, decision. */
public final class XrfAnalysis {
    /** Fewer counts than this where the lines stand, and nothing can be said. */
    private static final double FEWEST_COUNTS = 20_000;

    private XrfAnalysis() {}

    /** @param conditions the sender's, completed by the file's; excitation is known */
    public static Analysis analyse(MeasuredFile file, Conditions conditions) {
        var reasons = new ArrayList<Reason>();
        var spectrum = file.foreground();
        var energy = conditions.energy() != null ? conditions.energy() : spectrum.energy();
        if (energy == null)
            return nothing(
                    conditions,
                    reasons,
                    new Reason(
                            "missing-energy-calibration",
                            "Neither the file nor the sender says which energy a channel has"));
        var arranged = Arranging.of(conditions.instrument(), reasons);
        if (arranged == null) return nothing(conditions, reasons, null);
        return analyse(spectrum.counts(), energy, arranged, conditions, reasons);
    }

    private static Analysis analyse(
            Counts counts,
            EnergyCalibration energy,
            Arrangement arranged,
            Conditions conditions,
            List<Reason> reasons) {
        double end = Math.min(energy.energyOf(counts.channels() - 1), arranged.kv());
        var windows = arranged.windows(end);
        double inside = windows.stream()
                .mapToDouble(window -> counts.sum((int) Math.floor(energy.channelOf(window.from())), (int)
                        Math.ceil(energy.channelOf(window.to()))))
                .sum();
        if (windows.isEmpty() || inside < FEWEST_COUNTS)
            return nothing(
                    conditions,
                    reasons,
                    new Reason(
                            "too-few-counts",
                            "%.0f counts where lines could stand; at least %.0f are needed"
                                    .formatted(inside, FEWEST_COUNTS)));
        var composed = Composing.of(arranged, counts, energy, conditions.declared());
        var findings = new Findings(composed).all();
        var decision = new Decision(conditions.declared(), composed, findings);
        reasons.addAll(decision.reasons());
        return new Analysis(
                decision.verdict(),
                reasons,
                findings,
                method(arranged.excitation()),
                Thresholds.standard().model(),
                composed.fitted().chi2PerBin(),
                Curves.of(composed.fitted(), findings));
    }

    private static Analysis nothing(
            Conditions conditions, List<Reason> reasons, @org.jspecify.annotations.Nullable Reason last) {
        if (last != null) reasons.add(last);
        var excitation = conditions.instrument().excitation();
        return new Analysis(
                Verdict.INCONCLUSIVE,
                reasons,
                List.of(),
                method(excitation == null ? Excitation.XRAY : excitation),
                Thresholds.standard().model(),
                Double.NaN,
                Curve.NONE);
    }

    private static String method(Excitation excitation) {
        return excitation == Excitation.ELECTRON ? "eds" : "xrf";
    }
}
