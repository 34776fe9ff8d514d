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
import java.util.Optional;
import java.util.Set;

/** Sends a pack with all that is in it to another organisation: all of it or nothing. */
@ApplicationScoped
public class ShipPack {
    private final Packs packs;
    private final PackedLots packedLots;
    private final Operations operations;
    private final CustodyRecorder custody;
    private final LotJournal journal;
    private final Clock clock;

    ShipPack(
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
    public LotOutcome<Pack> ship(Actor actor, Sscc sscc, OrganisationId recipient) {
        packs.lockThoseOf(actor.organisation());
        var pack = packs.find(sscc).filter(found -> found.custodian().equals(actor.organisation()));
        if (pack.isEmpty()) return LotOutcome.refused(new LotRefusal.NoSuchPack(sscc));
        if (recipient.equals(actor.organisation())) return LotOutcome.refused(new LotRefusal.RecipientHasIt());
        var tree = packs.withInner(sscc).stream().map(Pack::sscc).toList();
        var inside = packedLots.lockIn(tree);
        var refusal = whyNot(pack.get(), inside);
        if (refusal.isPresent()) return LotOutcome.refused(refusal.get());
        var at = clock.instant();
        var shipped = packedLots.ship(tree, actor.organisation(), recipient, at);
        if (shipped.size() != inside.size())
            throw new IllegalStateException("lots of pack " + sscc + " changed under their own lock");
        packs.ship(tree, recipient, at);
        var id = tell(actor, sscc, shipped, recipient, at);
        CrashPoint.reached("tracking.pack-shipped");
        return LotOutcome.done(packs.find(sscc).orElseThrow(), id);
    }

    private static Optional<LotRefusal> whyNot(Pack pack, List<Lot> inside) {
        if (pack.recipient() != null) return Optional.of(new LotRefusal.PackNotHere(pack.sscc()));
        if (pack.outer() != null) return Optional.of(new LotRefusal.PackedInto(pack.sscc(), pack.outer()));
        if (inside.isEmpty()) return Optional.of(new LotRefusal.PackEmpty(pack.sscc()));
        return inside.stream().map(Lot::whyNotMovable).flatMap(Optional::stream).findFirst();
    }

    private OperationId tell(Actor actor, Sscc sscc, List<Lot> shipped, OrganisationId recipient, Instant at) {
        var id = OperationId.random();
        var event = PackEvents.shipped(sscc, shipped, actor.organisation(), recipient, at);
        var whole = shipped.stream().map(OperationPart::whole).toList();
        var detail = Map.of("sscc", sscc.value(), "recipient", recipient.value(), Operation.EVENT, event.id());
        operations.write(actor, Operation.of(id, Operation.Kind.SHIP, whole, whole, detail), at);
        var told = custody.record(event, shipped, Set.of());
        journal.write(actor, "lot-shipped", shipped.getFirst(), detail, at, told);
        shipped.stream().skip(1).forEach(lot -> journal.write(actor, "lot-shipped", lot, detail, at));
        return id;
    }
}
