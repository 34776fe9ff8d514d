package io.ytterby.tracking.pack.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.custody.app.CustodyRecorder;
import io.ytterby.tracking.custody.domain.PackEvents;
import io.ytterby.tracking.lot.app.LotJournal;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.app.PackedLots;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import io.ytterby.tracking.lot.domain.Sscc;
import io.ytterby.tracking.pack.domain.Pack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a lot into a pack. The first lot of a code that nobody has used makes the pack. */
@ApplicationScoped
public class PackLot {
    private final Packs packs;
    private final Lots lots;
    private final PackedLots packedLots;
    private final Operations operations;
    private final CustodyRecorder custody;
    private final LotJournal journal;
    private final Clock clock;

    PackLot(
            Packs packs,
            Lots lots,
            PackedLots packedLots,
            Operations operations,
            CustodyRecorder custody,
            LotJournal journal,
            Clock clock) {
        this.packs = packs;
        this.lots = lots;
        this.packedLots = packedLots;
        this.operations = operations;
        this.custody = custody;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public LotOutcome<Lot> pack(Actor actor, LotId id, Sscc sscc) {
        var held = lots.find(id).filter(lot -> lot.custodian().equals(actor.organisation()));
        if (held.isEmpty()) return LotOutcome.refused(new LotRefusal.NoSuchLot(id));
        packs.lockThoseOf(actor.organisation());
        var at = clock.instant();
        var unfit = held.get().whyNotFree();
        if (unfit.isPresent()) return LotOutcome.refused(unfit.get());
        var pack = packs.findOrOpen(sscc, actor.organisation(), at);
        var refusal = whyNot(pack, actor);
        if (refusal.isPresent()) return LotOutcome.refused(refusal.get());
        var packed = packedLots.tryPack(id, actor.organisation(), sscc, at);
        if (packed.isEmpty()) return LotOutcome.refused(whyNot(id));
        var operation = OperationId.random();
        var event = PackEvents.packed(sscc, packed.get(), at);
        var whole = List.of(OperationPart.whole(packed.get()));
        var detail = Map.of("sscc", sscc.value(), Operation.EVENT, event.id());
        operations.write(actor, Operation.of(operation, Operation.Kind.PACK, whole, whole, detail), at);
        var told = custody.record(event, List.of(packed.get()), Set.of());
        journal.write(actor, "lot-packed", packed.get(), Map.of("sscc", sscc.value()), at, told);
        CrashPoint.reached("tracking.lot-packed");
        return LotOutcome.done(packed.get(), operation);
    }

    private Optional<LotRefusal> whyNot(Pack pack, Actor actor) {
        if (!pack.isAtRestWith(actor.organisation())) return Optional.of(new LotRefusal.PackNotHere(pack.sscc()));
        var outermost = packs.withOuter(pack.sscc()).getLast().sscc();
        var all = packs.withInner(outermost).stream().map(Pack::sscc).toList();
        return packedLots.in(all, Pack.MOST_LOTS).size() < Pack.MOST_LOTS
                ? Optional.empty()
                : Optional.of(new LotRefusal.PackTooFull(outermost, Pack.MOST_LOTS));
    }

    private LotRefusal whyNot(LotId id) {
        return lots.find(id).flatMap(Lot::whyNotFree).orElseGet(() -> new LotRefusal.Contended(id));
    }
}
