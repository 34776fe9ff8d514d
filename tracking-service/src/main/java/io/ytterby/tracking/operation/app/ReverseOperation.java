package io.ytterby.tracking.operation.app;

import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.Attempts;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.app.Operations.Written;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/**
 * Undoes an operation of the actor's organisation as long as nothing later touched a lot of it: every lot and every gram
 * is what it was before, and both operations stay written down.
 */
@ApplicationScoped
public class ReverseOperation {
    private final Operations operations;
    private final Lots lots;
    private final GoodsRestored goods;
    private final PackingUndone packing;
    private final Attempts attempts;
    private final Event<OperationReversed> reversals;

    ReverseOperation(
            Operations operations,
            Lots lots,
            GoodsRestored goods,
            PackingUndone packing,
            Attempts attempts,
            Event<OperationReversed> reversals) {
        this.operations = operations;
        this.lots = lots;
        this.goods = goods;
        this.packing = packing;
        this.attempts = attempts;
        this.reversals = reversals;
    }

    /** @return the reversal as it was written */
    @Transactional
    public LotOutcome<Written> reverse(Actor actor, OperationId id, String reason) {
        var written = operations.find(id).filter(found -> found.organisation().equals(actor.organisation()));
        if (written.isEmpty()) return LotOutcome.refused(new LotRefusal.NoSuchOperation(id));
        var refusal = whyNot(written.get());
        if (refusal.isPresent()) return LotOutcome.refused(refusal.get());
        var reversal = OperationId.random();
        var undone = attempts.upTo(3, () -> tryOnce(actor, written.get().operation(), reversal, reason));
        if (undone.isEmpty()) return LotOutcome.refused(whyNotNow(written.get().operation()));
        reversals.fire(new OperationReversed(actor, id, reason));
        CrashPoint.reached("tracking.operation-reversed");
        return LotOutcome.done(operations.find(reversal).orElseThrow(), reversal);
    }

    private Optional<OperationId> tryOnce(Actor actor, Operation done, OperationId reversal, String reason) {
        boolean handled = switch (done.kind()) {
            case PACK, UNPACK -> packing.tryUndo(actor, done, reversal, reason);
            default -> goods.tryRestore(actor, done, reversal, reason);
        };
        return handled ? Optional.of(reversal) : Optional.empty();
    }

    private static Optional<LotRefusal> whyNot(Written written) {
        var operation = written.operation();
        if (!operation.kind().isReversible())
            return Optional.of(new LotRefusal.NotReversible(operation.id(), operation.kind()));
        return Optional.ofNullable(written.reversedBy()).map(by -> new LotRefusal.AlreadyReversed(operation.id(), by));
    }

    private LotRefusal whyNotNow(Operation operation) {
        var again = operations.find(operation.id()).flatMap(ReverseOperation::whyNot);
        if (again.isPresent()) return again.get();
        Map<?, Long> versions = VersionsLeft.of(operation);
        return lots.lock(operation.lots()).stream()
                .filter(lot -> !Long.valueOf(lot.version()).equals(versions.get(lot.id())))
                .findFirst()
                .<LotRefusal>map(lot -> new LotRefusal.TouchedSince(operation.id(), lot.id()))
                .orElseGet(() -> new LotRefusal.PackTouchedSince(operation.id()));
    }
}
