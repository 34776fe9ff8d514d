package io.ytterby.inspection.measurement.app;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.evidence.app.CaseChains;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.hold.app.PlaceHold;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.hold.domain.HoldId;
import io.ytterby.inspection.measurement.domain.GivenVerdict;
import io.ytterby.inspection.measurement.domain.Measurement;
import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.ElementFinding;
import io.ytterby.spectra.plot.PlotJson;
import io.ytterby.spectra.plot.SpectrumPlot;
import io.ytterby.spectra.report.AnalysisJson;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a verdict down, in its caller's transaction. An alarm on declared goods places a local hold and does nothing
 * more: no licence is suspended for what an algorithm says.
 */
@Singleton
class GiveVerdict {
    private final Measurements measurements;
    private final PlaceHold placeHold;
    private final CaseChains chains;
    private final Journal journal;
    private final Clock clock;

    GiveVerdict(Measurements measurements, PlaceHold placeHold, CaseChains chains, Journal journal, Clock clock) {
        this.measurements = measurements;
        this.placeHold = placeHold;
        this.chains = chains;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param declaration locked; null if the measurement is of none
     * @param before the verdicts that stand already, the newest first
     */
    GivenVerdict give(
            Actor actor,
            Measurement measurement,
            @Nullable Declaration declaration,
            Analysis analysis,
            List<GivenVerdict> before) {
        var hold = declaration == null ? null : hold(actor, measurement, declaration, analysis);
        var verdict = new GivenVerdict(
                measurement.id(),
                before.size() + 1,
                Outcome.valueOf(analysis.verdict().name()),
                analysis.method(),
                analysis.model(),
                AnalysisJson.of(analysis).toString(),
                PlotJson.of(analysis).toString(),
                SpectrumPlot.svg(analysis, measurement.fileName()),
                actor.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                hold);
        measurements.add(verdict);
        var told = told(measurement, verdict, analysis);
        var subject = "measurement/" + measurement.id();
        if (declaration != null) chains.append(actor, declaration.id(), EvidenceKind.VERDICT, subject, told);
        var done = before.isEmpty() ? "measurement.recorded" : "measurement.reanalysed";
        journal.write(new Change(actor, done, subject, told));
        return verdict;
    }

    /** @return null if the verdict is no alarm, or the goods have left; a hold of an earlier alarm is found again */
    private @Nullable HoldId hold(Actor actor, Measurement measurement, Declaration declaration, Analysis analysis) {
        if (!Outcome.valueOf(analysis.verdict().name()).isFailure()) return null;
        var reason = "Measurement " + measurement.id() + " says " + analysis.verdict() + found(analysis)
                + "; nobody has verified it";
        return placeHold.alarm(actor, declaration.id(), reason).map(Hold::id).orElse(null);
    }

    private static String found(Analysis analysis) {
        var elements = analysis.elements().stream()
                .filter(ElementFinding::found)
                .map(ElementFinding::element)
                .limit(10)
                .collect(Collectors.joining(", "));
        return elements.isEmpty() ? "" : " (" + elements + ")";
    }

    private static Map<String, Object> told(Measurement measurement, GivenVerdict verdict, Analysis analysis) {
        var told = new LinkedHashMap<String, Object>();
        told.put("sha256", measurement.sha256().value());
        told.put("number", verdict.number());
        told.put("verdict", verdict.verdict().name());
        told.put("reasons", analysis.reasons());
        told.put("method", verdict.method());
        told.put("model", verdict.model());
        told.put("instrument", measurement.instrument().named());
        told.put("calibration", measurement.instrument().calibration());
        told.put("hold", verdict.hold() == null ? null : verdict.hold().value());
        return told;
    }
}
