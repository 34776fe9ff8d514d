package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.custody.app.CustodyRecorder;
import io.ytterby.tracking.custody.domain.HandlingEvents;
import io.ytterby.tracking.lot.domain.GramState;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import io.ytterby.tracking.lot.domain.Taking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes off goods that are gone for good: burnt, spilt, seized. Their codes name destroyed grams from then on. */
@ApplicationScoped
public class DestroyLot {
    private final Lots lots;
    private final Segments segments;
    private final Operations operations;
    private final CustodyRecorder custody;
    private final LotJournal journal;
    private final Attempts attempts;
    private final Clock clock;

    DestroyLot(
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

    /** @param mass how much of it, the lowest numbers first; null for all */
    @Transactional
    public LotOutcome<Lot> destroy(Actor actor, LotId id, @Nullable Mass mass, String reason) {
        var held = lots.find(id).filter(lot -> lot.custodian().equals(actor.organisation()));
        if (held.isEmpty()) return LotOutcome.refused(new LotRefusal.NoSuchLot(id));
        var operation = OperationId.random();
        var done = attempts.upTo(3, () -> tryOnce(actor, operation, id, mass, reason));
        if (done.isEmpty()) return LotOutcome.refused(whyNot(id, mass));
        CrashPoint.reached("tracking.lot-destroyed");
        return LotOutcome.done(done.get(), operation);
    }

    private Optional<Lot> tryOnce(Actor actor, OperationId operation, LotId id, @Nullable Mass mass, String reason) {
        var at = clock.instant();
        var seen = lots.find(id).orElseThrow();
        var asked = mass == null ? seen.mass() : mass;
        if (seen.whyNotTakeable(asked).isPresent()) return Optional.empty();
        var taking = seen.taking(asked);
        var left = lots.tryDestroy(seen, taking, at);
        if (left.isEmpty()) return Optional.empty();
        var ended = taking.grams() == 0
                ? List.<HeldRange>of()
                : segments.end(id, taking.grams(), GramState.DESTROYED, operation, at);
        tell(actor, new Loss(operation, seen.only(taking), left.get(), taking, ended, reason), at);
        return left;
    }

    /** @param gone the lot, as much of it as was destroyed */
    private record Loss(
            OperationId operation, Lot gone, Lot left, Taking taking, List<HeldRange> ended, String reason) {}

    private void tell(Actor actor, Loss loss, Instant at) {
        var event = HandlingEvents.destroyed(loss.gone(), loss.ended(), loss.reason(), at);
        var taken = OperationPart.of(loss.left(), loss.ended(), loss.taking().uncoded());
        var detail = Map.of("reason", loss.reason(), Operation.EVENT, event.id());
        operations.write(actor, Operation.of(loss.operation(), Operation.Kind.DESTROY, taken, List.of(), detail), at);
        var told = custody.record(event, List.of(loss.left()), Set.of());
        var audited = Map.of("massMg", loss.taking().mass().milligrams(), "reason", loss.reason());
        journal.write(actor, "lot-destroyed", loss.left(), audited, at, told);
    }

    private LotRefusal whyNot(LotId id, @Nullable Mass mass) {
        return lots.find(id)
                .flatMap(lot -> lot.whyNotTakeable(mass == null ? lot.mass() : mass))
                .orElseGet(() -> new LotRefusal.Contended(id));
    }
}
