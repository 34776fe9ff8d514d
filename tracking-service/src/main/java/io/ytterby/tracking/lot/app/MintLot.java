package io.ytterby.tracking.lot.app;

import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.custody.app.CustodyRecorder;
import io.ytterby.tracking.custody.domain.CustodyEvents;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import io.ytterby.tracking.right.app.DrawRight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Registers a lot and mints a code for every gram of it: one row, whatever its mass. */
@ApplicationScoped
public class MintLot {
    private final Lots lots;
    private final Segments segments;
    private final Operations operations;
    private final DrawRight drawRight;
    private final EpochKeys keys;
    private final CustodyRecorder custody;
    private final LotJournal journal;
    private final Clock clock;

    MintLot(
            Lots lots,
            Segments segments,
            Operations operations,
            DrawRight drawRight,
            EpochKeys keys,
            CustodyRecorder custody,
            LotJournal journal,
            Clock clock) {
        this.lots = lots;
        this.segments = segments;
        this.operations = operations;
        this.drawRight = drawRight;
        this.keys = keys;
        this.custody = custody;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param card names the actor's organisation as the producer */
    @Transactional
    public LotOutcome<Lot> mint(Actor actor, LotCard card, Mass mass) {
        return switch (enter(card, mass)) {
            case LotOutcome.Refused<Lot> refused -> refused;
            case LotOutcome.Done<Lot> entered -> LotOutcome.done(entered.value(), code(actor, entered.value()));
        };
    }

    /** The first half: draws on its right and takes its number. Refused, nothing of it is left. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LotOutcome<Lot> enter(LotCard card, Mass mass) {
        if (card.stage().isCoded() && mass.wholeGrams() == 0) return LotOutcome.refused(new LotRefusal.TooLight(mass));
        return switch (drawRight.draw(card, mass)) {
            case LotOutcome.Refused<LotCard> refused -> LotOutcome.refused(refused.why());
            case LotOutcome.Done<LotCard> drawn -> enter(Lot.minted(LotId.random(), drawn.value(), mass));
        };
    }

    private LotOutcome<Lot> enter(Lot lot) {
        if (lots.tryAdd(lot, clock.instant())) return LotOutcome.done(lot);
        var right = lot.card().source().registered();
        if (right != null) drawRight.giveBack(right, lot.mass());
        return LotOutcome.refused(new LotRefusal.NumberTaken(lot.card().number()));
    }

    /** The second half: gives each gram its number and tells it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public OperationId code(Actor actor, Lot lot) {
        var id = OperationId.random();
        var at = clock.instant();
        List<HeldRange> held = lot.grams() == 0 ? List.of() : List.of(segments.open(lot, keys.current(), id, at));
        var event = CustodyEvents.minted(lot, held, at);
        operations.write(actor, operation(id, lot, held, event.id()), at);
        var told = custody.record(event, List.of(lot), Set.of());
        journal.write(actor, "lot-minted", lot, detail(lot, held), at, told);
        CrashPoint.reached("tracking.lot-minted");
        return id;
    }

    private static Operation operation(OperationId id, Lot lot, List<HeldRange> held, String event) {
        var source = lot.card().source();
        var detail = new HashMap<String, String>();
        detail.put("sourceKind", source.kind().name());
        detail.put("sourceReference", source.reference());
        detail.put(Operation.EVENT, event);
        if (source.registered() != null)
            detail.put(Operation.RIGHT, source.registered().toString());
        return Operation.of(id, Operation.Kind.MINT, List.of(), OperationPart.of(lot, held, lot.remainder()), detail);
    }

    private static Map<String, ?> detail(Lot lot, List<HeldRange> held) {
        return Map.of(
                "lotNumber", lot.card().number().value(),
                "massMg", lot.mass().milligrams(),
                "sourceOfRight",
                        lot.card().source().kind() + " " + lot.card().source().reference(),
                "grams", held.stream().map(range -> range.range().toString()).toList());
    }
}
