package io.ytterby.tracking.transformation.app;

import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.Segments;
import io.ytterby.tracking.lot.domain.GramState;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.LotStatus;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.transformation.app.Inputs.Input;
import io.ytterby.tracking.transformation.app.Making.Consumed;
import io.ytterby.tracking.transformation.app.Making.Plan;
import io.ytterby.tracking.transformation.domain.TransformationRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes used goods back in as scrap. The grams that were in use are consumed and the scrap gets grams of its own, so that
 * none lives twice: not the magnet and its scrap, and not what is abroad and what came back.
 */
@ApplicationScoped
public class RecycleLot {
    private static final Set<Stage> USED = EnumSet.of(Stage.METAL, Stage.ALLOY, Stage.MAGNET, Stage.COMPONENT);

    private final Lots lots;
    private final Segments segments;
    private final ReturnedLots returned;
    private final Making making;
    private final Clock clock;

    RecycleLot(Lots lots, Segments segments, ReturnedLots returned, Making making, Clock clock) {
        this.lots = lots;
        this.segments = segments;
        this.returned = returned;
        this.making = making;
        this.clock = clock;
    }

    /**
     * What comes back.
     *
     * @param mass how much of the lot; null for all that is left of it
     * @param returnReference the import under which exported goods came back; null for goods that never left
     */
    public record Order(
            LotId lot,
            @Nullable Mass mass,
            Gtin gtin,
            LotNumber number,
            Unlocode place,
            @Nullable String returnReference) {}

    @Transactional
    public TransformationOutcome recycle(Actor actor, Order order) {
        var at = clock.instant();
        var found = lots.lock(Set.of(order.lot())).stream()
                .filter(lot -> lot.custodian().equals(actor.organisation()))
                .findFirst();
        if (found.isEmpty()) return TransformationOutcome.refused(new LotRefusal.NoSuchLot(order.lot()));
        var lot = found.get();
        var mass = order.mass() == null ? lot.mass() : order.mass();
        var refusal = whyNot(lot, mass, order);
        if (refusal.isPresent()) return TransformationOutcome.refused(refusal.get());
        var input = new Input(lot, lot.taking(mass));
        var plan = plan(actor, order, input);
        var made = lot.status() == LotStatus.EXPORTED
                ? making.make(actor, plan, this::takeBack, at)
                : making.make(actor, plan, at);
        return switch (made) {
            case LotOutcome.Refused<Plan> refused -> TransformationOutcome.refused(refused.why());
            case LotOutcome.Done<Plan> done ->
                new TransformationOutcome.Done(
                        new Made(plan.operation(), plan.kind(), null, List.of(input.taken()), plan.outputs(), null));
        };
    }

    private static Optional<TransformationRefusal> whyNot(Lot lot, Mass mass, Order order) {
        var stage = lot.card().stage();
        if (!USED.contains(stage)) return Optional.of(new TransformationRefusal.NotInUse(lot.id(), stage));
        if (lot.status() != LotStatus.EXPORTED) return lot.whyNotTakeable(mass).map(TransformationRefusal.OfLot::new);
        if (order.returnReference() == null) return Optional.of(new TransformationRefusal.NoEvidenceOfReturn(lot.id()));
        return whyNotBack(lot, mass).map(TransformationRefusal.OfLot::new);
    }

    /** Of what is abroad no more comes back than went, in whole grams or all that is left. */
    private static Optional<LotRefusal> whyNotBack(Lot lot, Mass mass) {
        if (!lot.frozenBy().isEmpty()) return Optional.of(new LotRefusal.Frozen(lot.id(), lot.frozenBy()));
        if (lot.mass().isZero() || mass.exceeds(lot.mass()))
            return Optional.of(new LotRefusal.TooHeavy(lot.id(), mass, lot.mass()));
        boolean whole = mass.remainder().isZero() && mass.wholeGrams() <= lot.grams();
        return whole || mass.equals(lot.mass())
                ? Optional.empty()
                : Optional.of(new LotRefusal.NotWholeGrams(lot.id(), mass, lot.mass(), lot.remainder()));
    }

    private static Plan plan(Actor actor, Order order, Input input) {
        var operation = OperationId.random();
        var card = input.seen().card();
        var scrap = new NewLot(
                        order.gtin(),
                        order.number(),
                        order.place(),
                        Stage.SCRAP,
                        card.composition(),
                        input.taking().mass())
                .lot(operation, actor.organisation(), card.custody());
        var reference = order.returnReference();
        Map<String, String> detail = reference == null ? Map.of() : Map.of("returnReference", reference);
        return new Plan(
                operation,
                Operation.Kind.RECYCLE,
                null,
                "creating_class_instance",
                List.of(input),
                List.of(scrap),
                detail);
    }

    private Optional<Consumed> takeBack(Input input, OperationId by, Instant at) {
        return returned.tryTakeBack(input.seen(), input.taking(), at).map(left -> {
            List<HeldRange> back =
                    returned.abroad(left, Mass.ofGrams(input.taking().grams()));
            back.forEach(range -> segments.set(range, left.id(), GramState.CONSUMED, by, at));
            return new Consumed(input, left, back);
        });
    }
}
