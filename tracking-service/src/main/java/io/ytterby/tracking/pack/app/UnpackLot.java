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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a lot out of the pack that it lies in. */
@ApplicationScoped
public class UnpackLot {
    private final Packs packs;
    private final Lots lots;
    private final PackedLots packedLots;
    private final Operations operations;
    private final CustodyRecorder custody;
    private final LotJournal journal;
    private final Clock clock;

    UnpackLot(
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
    public LotOutcome<Lot> unpack(Actor actor, LotId id) {
        packs.lockThoseOf(actor.organisation());
        var held = lots.find(id).filter(lot -> lot.custodian().equals(actor.organisation()));
        if (held.isEmpty()) return LotOutcome.refused(new LotRefusal.NoSuchLot(id));
        var sscc = held.get().packedIn();
        if (sscc == null) return LotOutcome.refused(new LotRefusal.NotPacked(id));
        var at = clock.instant();
        var unpacked = packedLots.tryUnpack(id, actor.organisation(), sscc, at);
        if (unpacked.isEmpty()) return LotOutcome.refused(whyNot(id));
        var operation = OperationId.random();
        var event = PackEvents.unpacked(sscc, unpacked.get(), at);
        var whole = List.of(OperationPart.whole(unpacked.get()));
        var detail = Map.of("sscc", sscc.value(), Operation.EVENT, event.id());
        operations.write(actor, Operation.of(operation, Operation.Kind.UNPACK, whole, whole, detail), at);
        var told = custody.record(event, List.of(unpacked.get()), Set.of());
        journal.write(actor, "lot-unpacked", unpacked.get(), Map.of("sscc", sscc.value()), at, told);
        CrashPoint.reached("tracking.lot-unpacked");
        return LotOutcome.done(unpacked.get(), operation);
    }

    private LotRefusal whyNot(LotId id) {
        return lots.find(id).flatMap(Lot::whyNotMovable).orElseGet(() -> new LotRefusal.Contended(id));
    }
}
