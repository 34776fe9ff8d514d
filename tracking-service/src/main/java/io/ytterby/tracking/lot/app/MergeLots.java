package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.custody.app.CustodyRecorder;
import io.ytterby.tracking.custody.domain.HandlingEvents;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.LotStatus;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import io.ytterby.tracking.lot.domain.Taking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts lots of the same goods under one number. They stay apart physically: no gram is minted anew, the lot holds the
 * others' ranges, and each gram still tells where it comes from. What is physically mixed is blended instead.
 */
@ApplicationScoped
public class MergeLots {
    private final Lots lots;
    private final Segments segments;
    private final Operations operations;
    private final CustodyRecorder custody;
    private final LotJournal journal;
    private final Attempts attempts;
    private final Clock clock;

    MergeLots(
            Lots lots,
            Segments segments,
            Operations operations,
            CustodyRecorder custody,
            LotJournal journal,
            Attempts attempts,
            Clock clock) {
        this.lots = lots;
        this.segments = segments;
        this.operations = operations;
        this.custody = custody;
        this.journal = journal;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @param others lots other than {@code into}, each once */
    @Transactional
    public LotOutcome<Lot> merge(Actor actor, LotId into, Set<LotId> others) {
        var found = lots.lock(Stream.concat(Stream.of(into), others.stream()).toList()).stream()
                .filter(lot -> lot.custodian().equals(actor.organisation()))
                .toList();
        var missing = Stream.concat(Stream.of(into), others.stream())
                .filter(id -> found.stream().noneMatch(lot -> lot.id().equals(id)))
                .findFirst();
        if (missing.isPresent()) return LotOutcome.refused(new LotRefusal.NoSuchLot(missing.get()));
        var target =
                found.stream().filter(lot -> lot.id().equals(into)).findFirst().orElseThrow();
        var sources = found.stream().filter(lot -> !lot.id().equals(into)).toList();
        var refusal = whyNot(target, sources);
        if (refusal.isPresent()) return LotOutcome.refused(refusal.get());
        var id = OperationId.random();
        var merged = attempts.upTo(3, () -> tryOnce(actor, id, target, sources));
        if (merged.isEmpty()) return LotOutcome.refused(new LotRefusal.Contended(into));
        CrashPoint.reached("tracking.lots-merged");
        return LotOutcome.done(merged.get(), id);
    }

    private static Optional<LotRefusal> whyNot(Lot target, List<Lot> sources) {
        return Stream.concat(
                        Stream.concat(Stream.of(target), sources.stream()).map(Lot::whyNotFree),
                        sources.stream().map(target::whyNotMergeable))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Lot> tryOnce(Actor actor, OperationId id, Lot target, List<Lot> sources) {
        var at = clock.instant();
        var emptied = new ArrayList<Lot>();
        var moved = new ArrayList<List<HeldRange>>();
        long grams = 0;
        var uncoded = Mass.ZERO;
        for (var source : sources) {
            var taken = lots.tryTake(source, source.all(), LotStatus.CONSUMED, at);
            if (taken.isEmpty()) return Optional.empty();
            emptied.add(taken.get());
            moved.add(segments.move(source.id(), target.id(), id, at));
            grams += source.grams();
            uncoded = uncoded.plus(source.remainder());
        }
        var merged = lots.tryAbsorb(target.id(), actor.organisation(), new Taking(grams, uncoded, true), at);
        merged.ifPresent(lot -> tell(actor, id, new Merge(target, sources, emptied, moved, lot), at));
        return merged;
    }

    private record Merge(Lot before, List<Lot> sources, List<Lot> emptied, List<List<HeldRange>> moved, Lot merged) {
        List<OperationPart> inputs() {
            var parts = new ArrayList<OperationPart>();
            for (int i = 0; i < sources.size(); i++)
                parts.addAll(OperationPart.of(
                        emptied.get(i), moved.get(i), sources.get(i).remainder()));
            return parts;
        }

        List<OperationPart> outputs() {
            var uncoded = sources.stream().map(Lot::remainder).reduce(Mass.ZERO, Mass::plus);
            return OperationPart.of(merged, ranges(), uncoded);
        }

        List<HeldRange> ranges() {
            return moved.stream().flatMap(List::stream).toList();
        }
    }

    private void tell(Actor actor, OperationId id, Merge merge, Instant at) {
        var event = HandlingEvents.merged(merge.before(), merge.sources(), merge.merged(), merge.ranges(), at);
        var detail = Map.of(Operation.EVENT, event.id());
        operations.write(actor, Operation.of(id, Operation.Kind.MERGE, merge.inputs(), merge.outputs(), detail), at);
        var all = Stream.concat(Stream.of(merge.merged()), merge.emptied().stream())
                .toList();
        var told = custody.record(event, all, Set.of());
        var from = merge.emptied().stream().map(lot -> lot.id().toString()).toList();
        journal.write(actor, "lot-merged", merge.merged(), Map.of("from", from), at, told);
        for (var lot : merge.emptied())
            journal.write(
                    actor, "lot-merged", lot, Map.of("into", merge.merged().id().toString()), at);
    }
}
