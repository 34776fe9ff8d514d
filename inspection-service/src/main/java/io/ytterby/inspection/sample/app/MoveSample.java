package io.ytterby.inspection.sample.app;

import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.sample.domain.Part;
import io.ytterby.inspection.sample.domain.RetestGround;
import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.inspection.sample.domain.SampleId;
import io.ytterby.inspection.sample.domain.SampleState;
import io.ytterby.inspection.sample.domain.SampleVerb;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Verifies, publishes, retests, invalidates or rejects a sample: each one transaction with all that follows from it. */
@ApplicationScoped
public class MoveSample {
    private static final int HALVES = 2;

    private final LockedSamples locked;
    private final Samples samples;
    private final SampleChanges changes;
    private final Clock clock;

    MoveSample(LockedSamples locked, Samples samples, SampleChanges changes, Clock clock) {
        this.locked = locked;
        this.samples = samples;
        this.changes = changes;
        this.clock = clock;
    }

    /** By neither who took it nor who analysed it, and only over a custody log without a gap. */
    @Transactional
    public SampleOutcome verify(Actor actor, SampleId id) {
        var sample = locked.lock(id).orElse(null);
        if (sample == null) return new SampleOutcome.NoSuchSample();
        var analyses = samples.analyses(sample.material());
        if (sample.state() == SampleState.RECEIVED && !analyses.isEmpty())
            return new SampleOutcome.SecondMissing(sample);
        var next = sample.verified(actor.person(), clock.instant().truncatedTo(ChronoUnit.MICROS))
                .orElse(null);
        if (next == null) return new SampleOutcome.NotNow(sample);
        if (!sample.mayBeVerifiedBy(actor.person(), analyses)) return new SampleOutcome.TookPart();
        var defects = samples.custody(sample.material()).defects();
        if (!defects.isEmpty()) return new SampleOutcome.Broken(defects);
        samples.update(next);
        changes.told(actor, next, "sample-verified", EvidenceKind.SAMPLE, Map.of());
        return new SampleOutcome.Moved(next, null);
    }

    @Transactional
    public SampleOutcome publish(Actor actor, SampleId id) {
        return move(actor, id, "sample-published", Map.of(), sample -> sample.moved(SampleVerb.PUBLISH));
    }

    /** Half B, which nobody has opened, is to be analysed too. */
    @Transactional
    public SampleOutcome retest(Actor actor, SampleId id, RetestGround ground, String reason) {
        var sample = locked.lock(id).orElse(null);
        if (sample == null) return new SampleOutcome.NoSuchSample();
        var refusal = noHalfLeft(sample);
        if (refusal.isPresent()) return refusal.get();
        var detail = Map.of("ground", ground.name(), "reason", reason);
        return move(actor, id, "sample-retest-demanded", detail, found -> found.retested(ground));
    }

    @Transactional
    public SampleOutcome reject(Actor actor, SampleId id, String reason) {
        var detail = Map.of("reason", reason);
        return move(actor, id, "sample-rejected", detail, sample -> sample.ended(SampleVerb.REJECT, reason));
    }

    /** Takes back what was verified. Where a half is left a copy takes its place at once, and the goods wait for that. */
    @Transactional
    public SampleOutcome invalidate(Actor actor, SampleId id, String reason) {
        var detail = Map.of("reason", reason);
        var outcome =
                move(actor, id, "sample-invalidated", detail, sample -> sample.ended(SampleVerb.INVALIDATE, reason));
        if (!(outcome instanceof SampleOutcome.Moved(var ended, var _))) return outcome;
        if (samples.analyses(ended.material()).size() >= HALVES) return outcome;
        var copy = ended.retestCopy();
        samples.add(copy);
        changes.told(
                actor,
                copy,
                "sample-copied",
                EvidenceKind.SAMPLE,
                Map.of("retestOf", ended.id().toString()));
        return new SampleOutcome.Moved(ended, copy);
    }

    private Optional<SampleOutcome> noHalfLeft(Sample sample) {
        if (samples.analyses(sample.material()).size() >= HALVES)
            return Optional.of(new SampleOutcome.WrongHalf("Both halves have been analysed: take another sample."));
        var log = samples.custody(sample.material());
        if (log.holder(Part.B).isPresent() && !log.isSealed(Part.B))
            return Optional.of(new SampleOutcome.WrongHalf("Half B is not under a seal: it proves nothing any more."));
        return Optional.empty();
    }

    private SampleOutcome move(
            Actor actor, SampleId id, String done, Map<String, ?> detail, Function<Sample, Optional<Sample>> verb) {
        var sample = locked.lock(id).orElse(null);
        if (sample == null) return new SampleOutcome.NoSuchSample();
        var next = verb.apply(sample).orElse(null);
        if (next == null) return new SampleOutcome.NotNow(sample);
        samples.update(next);
        changes.told(actor, next, done, EvidenceKind.SAMPLE, detail);
        return new SampleOutcome.Moved(next, null);
    }
}
