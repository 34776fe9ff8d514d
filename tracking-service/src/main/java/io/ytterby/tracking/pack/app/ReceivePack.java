package io.ytterby.tracking.pack.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.custody.app.CustodyRecorder;
import io.ytterby.tracking.custody.domain.PackEvents;
import io.ytterby.tracking.lot.app.LotJournal;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes in a pack that was shipped to the actor's organisation, with all that is in it. */
@ApplicationScoped
public class ReceivePack {
    private final Packs packs;
    private final PackedLots packedLots;
    private final Operations operations;
    private final CustodyRecorder custody;
    private final LotJournal journal;
    private final Clock clock;

    ReceivePack(
            Packs packs,
            PackedLots packedLots,
            Operations operations,
            CustodyRecorder custody,
            LotJournal journal,
            Clock clock) {
        this.packs = packs;
        this.packedLots = packedLots;
        this.operations = operations;
        this.custody = custody;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public LotOutcome<Pack> receive(Actor actor, Sscc sscc) {
        packs.lockThoseOf(actor.organisation());
        var pack = packs.find(sscc).filter(found -> actor.organisation().equals(found.recipient()));
        if (pack.isEmpty()) return LotOutcome.refused(new LotRefusal.NoSuchPack(sscc));
        var outer = pack.get().outer();
        if (outer != null) return LotOutcome.refused(new LotRefusal.PackedInto(sscc, outer));
        var tree = packs.withInner(sscc).stream().map(Pack::sscc).toList();
        var inside = packedLots.lockIn(tree);
        var at = clock.instant();
        var received = packedLots.receive(tree, actor.organisation(), at);
        if (received.size() != inside.size())
            throw new IllegalStateException("lots of pack " + sscc + " are not on the way with it");
        packs.receive(tree, actor.organisation(), at);
        var id = tell(actor, sscc, received, pack.get().custodian(), at);
        CrashPoint.reached("tracking.pack-received");
        return LotOutcome.done(packs.find(sscc).orElseThrow(), id);
    }

    private OperationId tell(Actor actor, Sscc sscc, List<Lot> received, OrganisationId sender, Instant at) {
        var id = OperationId.random();
        var event = PackEvents.received(sscc, received, sender, actor.organisation(), at);
        var whole = received.stream().map(OperationPart::whole).toList();
        var detail = Map.of("sscc", sscc.value(), "sender", sender.value(), Operation.EVENT, event.id());
        operations.write(actor, Operation.of(id, Operation.Kind.RECEIVE, whole, whole, detail), at);
        var told = custody.record(event, received, Set.of());
        journal.write(actor, "lot-received", received.getFirst(), detail, at, told);
        received.stream().skip(1).forEach(lot -> journal.write(actor, "lot-received", lot, detail, at));
        return id;
    }
}
