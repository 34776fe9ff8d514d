package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.custody.app.CustodyRecorder;
import io.ytterby.tracking.custody.domain.CustodyEvents;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sends a lot on its way to another organisation, which has to receive it. */
@ApplicationScoped
public class ShipLot {
    private final Lots lots;
    private final Operations operations;
    private final CustodyRecorder custody;
    private final LotJournal journal;
    private final Clock clock;

    ShipLot(Lots lots, Operations operations, CustodyRecorder custody, LotJournal journal, Clock clock) {
        this.lots = lots;
        this.operations = operations;
        this.custody = custody;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public LotOutcome<Lot> ship(Actor actor, LotId id, OrganisationId recipient) {
        var held = lots.find(id).filter(lot -> lot.custodian().equals(actor.organisation()));
        if (held.isEmpty()) return LotOutcome.refused(new LotRefusal.NoSuchLot(id));
        if (recipient.equals(actor.organisation())) return LotOutcome.refused(new LotRefusal.RecipientHasIt());
        var at = clock.instant();
        Optional<Lot> shipped = lots.tryShip(id, actor.organisation(), recipient, at);
        if (shipped.isEmpty()) return LotOutcome.refused(whyNot(id));
        var operation = write(actor, shipped.get(), recipient, at);
        var told =
                custody.record(CustodyEvents.shipped(shipped.get(), recipient, at), List.of(shipped.get()), Set.of());
        journal.write(actor, "lot-shipped", shipped.get(), Map.of("recipient", recipient.value()), at, told);
        return LotOutcome.done(shipped.get(), operation);
    }

    private OperationId write(Actor actor, Lot shipped, OrganisationId recipient, Instant at) {
        var id = OperationId.random();
        var whole = List.of(OperationPart.whole(shipped));
        var detail = Map.of("recipient", recipient.value());
        operations.write(actor, Operation.of(id, Operation.Kind.SHIP, whole, whole, detail), at);
        return id;
    }

    private LotRefusal whyNot(LotId id) {
        return lots.find(id).flatMap(Lot::whyNotFree).orElseGet(() -> new LotRefusal.Contended(id));
    }
}
