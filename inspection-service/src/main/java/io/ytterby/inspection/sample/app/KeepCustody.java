package io.ytterby.inspection.sample.app;

import io.ytterby.inspection.declaration.domain.SealNumber;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.sample.domain.CustodyEvent;
import io.ytterby.inspection.sample.domain.CustodyEvent.Kind;
import io.ytterby.inspection.sample.domain.CustodyEvent.SealState;
import io.ytterby.inspection.sample.domain.Part;
import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.inspection.sample.domain.SampleId;
import io.ytterby.inspection.sample.domain.SampleVerb;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the custody log: hand-overs, opened and new seals, the split into halves, the laboratory's receipt. What is
 * written is kept even where it shows a gap: only verification is blocked by it.
 */
@ApplicationScoped
public class KeepCustody {
    private final LockedSamples locked;
    private final Samples samples;
    private final SampleChanges changes;
    private final Clock clock;

    KeepCustody(LockedSamples locked, Samples samples, SampleChanges changes, Clock clock) {
        this.locked = locked;
        this.samples = samples;
        this.changes = changes;
        this.clock = clock;
    }

    /** What somebody saw of a part at a place and a time. */
    public record Seen(String place, Instant at, @Nullable SealNumber seal, SealState sealState, String condition) {
        CustodyEvent of(Part part, Kind kind, PersonId from, PersonId to, PersonId by) {
            var micros = at.truncatedTo(ChronoUnit.MICROS);
            return new CustodyEvent(part, kind, from, to, place, micros, seal, sealState, condition, by);
        }
    }

    /** A line to be written. */
    public record Entry(Part part, Kind kind, PersonId from, PersonId to, Seen seen) {}

    @Transactional
    public SampleOutcome record(Actor actor, SampleId id, Entry entry) {
        var sample = locked.lock(id).orElse(null);
        if (sample == null) return new SampleOutcome.NoSuchSample();
        if (isLater(entry.seen())) return future();
        var log = samples.custody(sample.material());
        boolean gone = entry.part() == Part.WHOLE && log.holder(Part.A).isPresent();
        if (gone || log.holder(entry.part()).isEmpty())
            return new SampleOutcome.Invalid("/part", "is not a part of this sample now.");
        var event = entry.seen().of(entry.part(), entry.kind(), entry.from(), entry.to(), actor.person());
        write(actor, sample, event, "sample-custody-recorded");
        return new SampleOutcome.Moved(sample, null);
    }

    /**
     * Two halves, each under a seal of its own, by whoever has the sample.
     *
     * @param whole how the seal was before it was broken for this
     */
    @Transactional
    public SampleOutcome split(Actor actor, SampleId id, Seen whole, SealNumber sealA, SealNumber sealB) {
        var sample = locked.lock(id).orElse(null);
        if (sample == null) return new SampleOutcome.NoSuchSample();
        var next = sample.moved(SampleVerb.SPLIT).orElse(null);
        if (next == null) return new SampleOutcome.NotNow(sample);
        if (isLater(whole)) return future();
        if (sealA.equals(sealB))
            return new SampleOutcome.Invalid("/sealB", "must be another seal than that of half A.");
        samples.update(next);
        var by = actor.person();
        write(actor, next, whole.of(Part.WHOLE, Kind.OPENED, by, by, by), "sample-opened");
        write(actor, next, sealed(whole, sealA).of(Part.A, Kind.SEALED, by, by, by), "sample-half-sealed");
        write(actor, next, sealed(whole, sealB).of(Part.B, Kind.SEALED, by, by, by), "sample-half-sealed");
        var seals = Map.of("sealA", sealA.value(), "sealB", sealB.value());
        changes.told(actor, next, "sample-split", EvidenceKind.SAMPLE, seals);
        return new SampleOutcome.Moved(next, null);
    }

    /** The laboratory takes half A over from whoever brings it. */
    @Transactional
    public SampleOutcome receive(Actor actor, SampleId id, PersonId from, Seen seen) {
        var sample = locked.lock(id).orElse(null);
        if (sample == null) return new SampleOutcome.NoSuchSample();
        var next = sample.moved(SampleVerb.RECEIVE).orElse(null);
        if (next == null) return new SampleOutcome.NotNow(sample);
        if (isLater(seen)) return future();
        samples.update(next);
        write(
                actor,
                next,
                seen.of(Part.A, Kind.HANDED_OVER, from, actor.person(), actor.person()),
                "sample-handed-over");
        changes.told(actor, next, "sample-received", EvidenceKind.SAMPLE, Map.of());
        return new SampleOutcome.Moved(next, null);
    }

    private void write(Actor actor, Sample sample, CustodyEvent event, String done) {
        samples.add(sample.material(), event, clock.instant().truncatedTo(ChronoUnit.MICROS));
        changes.told(actor, sample, done, EvidenceKind.CUSTODY, CustodyDetail.of(event));
    }

    private static Seen sealed(Seen whole, SealNumber seal) {
        return new Seen(whole.place(), whole.at(), seal, SealState.INTACT, "Sealed as one of two halves");
    }

    private boolean isLater(Seen seen) {
        return seen.at().isAfter(clock.instant());
    }

    private static SampleOutcome future() {
        return new SampleOutcome.Invalid("/at", "must not be in the future.");
    }
}
