package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.custody.app.CustodyRecorder;
import io.ytterby.tracking.custody.domain.CustodyEvents;
import io.ytterby.tracking.lot.domain.Cut;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Splits grams off a lot into a lot of their own. Their mass follows; no new codes are made. */
@ApplicationScoped
public class SplitLot {
    private final Lots lots;
    private final Segments segments;
    private final Operations operations;
    private final CustodyRecorder custody;
    private final LotJournal journal;
    private final Attempts attempts;
    private final Clock clock;

    SplitLot(
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

    /**
     * What to split off.
     *
     * @param from the first gram's number; null for the lowest numbers that lie in a row
     * @param number the part's number; null to keep the lot's
     */
    public record Order(
            LotId lot,
            @Nullable Long from,
            long grams,
            @Nullable LotNumber number) {}

    /** A lot after a split, the part that was split off it, and the grams that went with it. */
    public record Halves(Lot rest, Lot part, HeldRange piece) {}

    @Transactional
    public LotOutcome<Halves> split(Actor actor, Order order) {
        var lot = lots.find(order.lot()).filter(found -> found.custodian().equals(actor.organisation()));
        if (lot.isEmpty()) return LotOutcome.refused(new LotRefusal.NoSuchLot(order.lot()));
        var id = OperationId.random();
        var done = attempts.upTo(3, () -> tryOnce(actor, order, id));
        if (done.isEmpty()) return LotOutcome.refused(whyNot(order));
        tell(actor, done.get(), id);
        return LotOutcome.done(done.get(), id);
    }

    /** Both lots' rows and the segments, or nothing: the attempt is undone when it comes back empty. */
    private Optional<Halves> tryOnce(Actor actor, Order order, OperationId id) {
        var at = clock.instant();
        var rest = lots.tryTakeGrams(order.lot(), actor.organisation(), order.grams(), at);
        if (rest.isEmpty()) return Optional.empty();
        var cut = cut(order);
        if (cut.isEmpty()) return Optional.empty();
        var number = order.number() == null ? rest.get().card().number() : order.number();
        var part = rest.get().part(LotId.random(), number, order.grams());
        lots.addPart(part, at);
        if (!segments.tryCut(cut.get(), order.lot(), part.id(), id, at)) return Optional.empty();
        return Optional.of(new Halves(
                rest.get(),
                part,
                new HeldRange(cut.get().from().blockId(), cut.get().piece())));
    }

    private void tell(Actor actor, Halves halves, OperationId id) {
        var at = clock.instant();
        var event =
                CustodyEvents.split(halves.rest(), halves.part(), halves.piece().range(), at);
        operations.write(actor, operation(id, halves, event.id()), at);
        var told = custody.record(
                event,
                List.of(halves.rest(), halves.part()),
                Set.of(halves.part().id()));
        journal.write(
                actor,
                "lot-split",
                halves.rest(),
                Map.of(
                        "part",
                        halves.part().id().toString(),
                        "grams",
                        halves.piece().range().toString()),
                at,
                told);
        journal.write(
                actor,
                "lot-split",
                halves.part(),
                Map.of("splitOff", halves.rest().id().toString()),
                at);
    }

    private static Operation operation(OperationId id, Halves halves, String event) {
        return Operation.of(
                id,
                Operation.Kind.SPLIT,
                List.of(OperationPart.of(halves.rest(), halves.piece())),
                List.of(OperationPart.of(halves.part(), halves.piece())),
                Map.of(Operation.EVENT, event));
    }

    private Optional<Cut> cut(Order order) {
        return order.from() == null
                ? Cut.ofFirst(segments.firstOfLength(order.lot(), order.grams()), order.grams())
                : Cut.of(segments.holding(order.lot(), grams(order, order.from())), grams(order, order.from()));
    }

    private static GramRange grams(Order order, long from) {
        return GramRange.of(from, order.grams());
    }

    private LotRefusal whyNot(Order order) {
        var refusal = lots.find(order.lot()).flatMap(lot -> lot.whyNotSplittable(order.grams()));
        if (refusal.isPresent()) return refusal.get();
        if (cut(order).isPresent()) return new LotRefusal.Contended(order.lot());
        return order.from() == null
                ? new LotRefusal.NoRangeLongEnough(order.lot(), order.grams())
                : new LotRefusal.GramsNotHeld(order.lot(), grams(order, order.from()));
    }
}
