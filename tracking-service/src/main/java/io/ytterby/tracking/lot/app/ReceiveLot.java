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

/** Takes in a lot that was shipped to the actor's organisation: from then on it is its custodian. */
@ApplicationScoped
public class ReceiveLot {
    private final Lots lots;
    private final Operations operations;
    private final CustodyRecorder custody;
    private final LotJournal journal;
    private final Clock clock;

    ReceiveLot(Lots lots, Operations operations, CustodyRecorder custody, LotJournal journal, Clock clock) {
        this.lots = lots;
        this.operations = operations;
        this.custody = custody;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public LotOutcome<Lot> receive(Actor actor, LotId id) {
        var before = lots.find(id).filter(lot -> lot.concerns(actor.organisation()));
        if (before.isEmpty()) return LotOutcome.refused(new LotRefusal.NoSuchLot(id));
        var at = clock.instant();
        Optional<Lot> received = lots.tryReceive(id, actor.organisation(), at);
        if (received.isEmpty()) return LotOutcome.refused(whyNot(actor, id));
        var sender = before.get().custodian();
        var operation = write(actor, received.get(), sender, at);
        var told =
                custody.record(CustodyEvents.received(received.get(), sender, at), List.of(received.get()), Set.of());
        journal.write(actor, "lot-received", received.get(), Map.of("sender", sender.value()), at, told);
        return LotOutcome.done(received.get(), operation);
    }

    private OperationId write(Actor actor, Lot received, OrganisationId sender, Instant at) {
        var id = OperationId.random();
        var whole = List.of(OperationPart.whole(received));
        var detail = Map.of("sender", sender.value());
        operations.write(actor, Operation.of(id, Operation.Kind.RECEIVE, whole, whole, detail), at);
        return id;
    }

    private LotRefusal whyNot(Actor actor, LotId id) {
        var lot = lots.find(id);
        return lot.flatMap(Lot::whyNotReceivable)
                .or(() -> lot.filter(found -> !actor.organisation().equals(found.recipient()))
                        .map(found -> new LotRefusal.NoSuchLot(id)))
                .orElseGet(() -> new LotRefusal.Contended(id));
    }
}
