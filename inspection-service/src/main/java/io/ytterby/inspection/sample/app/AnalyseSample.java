package io.ytterby.inspection.sample.app;

import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.sample.domain.Analysis;
import io.ytterby.inspection.sample.domain.Part;
import io.ytterby.inspection.sample.domain.RetestGround;
import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.inspection.sample.domain.SampleId;
import io.ytterby.kernel.Element;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person writes down what an instrument found in a half. Half A comes first; half B is opened only for a second
 * analysis, which is another person's by another instrument.
 */
@ApplicationScoped
public class AnalyseSample {
    private final LockedSamples locked;
    private final Samples samples;
    private final SampleChanges changes;
    private final AnalysisSource source;
    private final SampleConfig config;
    private final Clock clock;

    AnalyseSample(
            LockedSamples locked,
            Samples samples,
            SampleChanges changes,
            AnalysisSource source,
            SampleConfig config,
            Clock clock) {
        this.locked = locked;
        this.samples = samples;
        this.changes = changes;
        this.source = source;
        this.config = config;
        this.clock = clock;
    }

    /** What was found; the fields are those of {@link Analysis}. */
    public record Found(
            Part half,
            @Nullable UUID measurement,
            String method,
            String instrument,
            Map<Element, BigDecimal> wtPct,
            Map<Element, BigDecimal> u,
            @Nullable BigDecimal score) {
        public Found {
            wtPct = Map.copyOf(wtPct);
            u = Map.copyOf(u);
        }
    }

    @Transactional
    public SampleOutcome analyse(Actor actor, SampleId id, Found found) {
        var sample = locked.lock(id).orElse(null);
        if (sample == null) return new SampleOutcome.NoSuchSample();
        var fault = source.fault(sample, found).orElse(null);
        if (fault != null) return fault;
        var analysis = new Analysis(
                UUID.randomUUID(),
                found.half(),
                found.measurement(),
                found.method(),
                found.instrument(),
                found.wtPct(),
                found.u(),
                found.score(),
                actor.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        var before = samples.analyses(sample.material());
        var next = sample.analysed(due(before, analysis)).orElse(null);
        if (next == null) return new SampleOutcome.NotNow(sample);
        var wrong = wrongHalf(before, analysis);
        if (wrong != null) return new SampleOutcome.WrongHalf(wrong);
        if (!before.stream().allMatch(analysis::isApartFrom)) return new SampleOutcome.NotApart();
        samples.add(next, analysis);
        samples.update(next);
        changes.told(actor, next, "sample-analysed", EvidenceKind.SAMPLE, detail(analysis, next));
        return new SampleOutcome.Moved(next, null);
    }

    /** A first score in the grey zone asks for a second analysis. */
    private @Nullable RetestGround due(List<Analysis> before, Analysis analysis) {
        if (!before.isEmpty()) return null;
        return analysis.score()
                .filter(score -> score.compareTo(config.greyFrom()) >= 0 && score.compareTo(config.greyUntil()) < 0)
                .map(score -> RetestGround.GREY_ZONE)
                .orElse(null);
    }

    private static @Nullable String wrongHalf(List<Analysis> before, Analysis analysis) {
        if (before.stream().anyMatch(earlier -> earlier.half() == analysis.half()))
            return "Half " + analysis.half() + " has been analysed.";
        if (before.isEmpty() && analysis.half() != Part.A)
            return "Half A is analysed first; half B stays sealed for a second analysis.";
        return null;
    }

    private static Map<String, Object> detail(Analysis analysis, Sample next) {
        var said = new LinkedHashMap<String, Object>();
        said.put("analysis", analysis.id().toString());
        said.put("half", analysis.half().name());
        if (analysis.measurement() != null)
            said.put("measurement", analysis.measurement().toString());
        said.put("method", analysis.method());
        said.put("instrument", analysis.instrument());
        said.put("wtPct", texts(analysis.wtPct()));
        said.put("U", texts(analysis.u()));
        analysis.score().ifPresent(score -> said.put("score", score.toPlainString()));
        if (next.retest() != null) said.put("secondAnalysis", next.retest().name());
        return said;
    }

    private static Map<String, String> texts(Map<Element, BigDecimal> values) {
        var texts = new TreeMap<String, String>();
        values.forEach((element, value) -> texts.put(element.name(), value.toPlainString()));
        return texts;
    }
}
