package io.ytterby.tracking.lot.app;

import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Registers a lot and mints a code for every gram of it: one row, whatever its mass. */
@ApplicationScoped
public class MintLot {
    private final Lots lots;
    private final Segments segments;
    private final Operations operations;
    private final EpochKeys keys;
    private final CustodyRecorder custody;
    private final LotJournal journal;
    private final Clock clock;

    MintLot(
            Lots lots,
            Segments segments,
            Operations operations,
            EpochKeys keys,
            CustodyRecorder custody,
            LotJournal journal,
            Clock clock) {
        this.lots = lots;
        this.segments = segments;
        this.operations = operations;
        this.keys = keys;
        this.custody = custody;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param card names the actor's organisation as the producer */
    @Transactional
    public LotOutcome<Lot> mint(Actor actor, LotCard card, Mass mass) {
        var lot = Lot.minted(LotId.random(), card, mass);
        if (card.stage().isCoded() && lot.grams() == 0) return LotOutcome.refused(new LotRefusal.TooLight(mass));
        var id = OperationId.random();
        var at = clock.instant();
        if (!lots.tryAdd(lot, at)) return LotOutcome.refused(new LotRefusal.NumberTaken(card.number()));
        List<HeldRange> held = lot.grams() == 0 ? List.of() : List.of(segments.open(lot, keys.current(), id, at));
        operations.write(actor, operation(id, lot, held), at);
        var told = custody.record(CustodyEvents.minted(lot, held, at), List.of(lot), Set.of());
        journal.write(actor, "lot-minted", lot, detail(lot, held), at, told);
        return LotOutcome.done(lot, id);
    }

    private static Operation operation(OperationId id, Lot lot, List<HeldRange> held) {
        var source = lot.card().source();
        return Operation.of(
                id,
                Operation.Kind.MINT,
                List.of(),
                OperationPart.of(lot, held, lot.remainder()),
                Map.of("sourceKind", source.kind().name(), "sourceReference", source.reference()));
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
