package io.ytterby.tracking.operation.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.tracking.custody.app.DeclareErroneous;
import io.ytterby.tracking.lot.app.LotJournal;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.app.Segments;
import io.ytterby.tracking.lot.domain.GramState;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import io.ytterby.tracking.lot.domain.Restoring;
import io.ytterby.tracking.right.app.DrawRight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Gives every lot of an operation back what it had, gram by gram, and tells that what was told did not occur. */
@ApplicationScoped
class GoodsRestored {
    private final Lots lots;
    private final Segments segments;
    private final Operations operations;
    private final DrawRight drawRight;
    private final DeclareErroneous declareErroneous;
    private final LotJournal journal;
    private final Clock clock;

    GoodsRestored(
            Lots lots,
            Segments segments,
            Operations operations,
            DrawRight drawRight,
            DeclareErroneous declareErroneous,
            LotJournal journal,
            Clock clock) {
        this.lots = lots;
        this.segments = segments;
        this.operations = operations;
        this.drawRight = drawRight;
        this.declareErroneous = declareErroneous;
        this.journal = journal;
        this.clock = clock;
    }

    /** False if one of the lots was touched since; then the caller undoes what was changed. */
    boolean tryRestore(Actor actor, Operation done, OperationId by, String reason) {
        var at = clock.instant();
        lots.lock(done.lots());
        var restored = new LinkedHashMap<LotId, Lot>();
        for (var change : Restoring.of(done)) {
            var lot = lots.tryRestore(actor.organisation(), change, at);
            if (lot.isEmpty()) return false;
            restored.put(change.lot(), lot.get());
        }
        for (var part : Restoring.born(done)) set(part, GramState.DESTROYED, by, at);
        for (var part : done.inputs()) if (part.held() != null) set(part, GramState.LIVE, by, at);
        var right = done.detail().get(Operation.RIGHT);
        if (right != null) drawRight.giveBack(UUID.fromString(right), massOf(done.outputs()));
        tell(actor, done, by, reason, restored, at);
        return true;
    }

    private static Mass massOf(List<OperationPart> parts) {
        return parts.stream().map(OperationPart::mass).reduce(Mass.ZERO, Mass::plus);
    }

    private void set(OperationPart part, GramState state, OperationId by, Instant at) {
        var held = part.held();
        if (held != null) segments.set(held, part.lot(), state, by, at);
    }

    private void tell(
            Actor actor, Operation done, OperationId by, String reason, Map<LotId, Lot> restored, Instant at) {
        var reversal = new Operation(
                by,
                Operation.Kind.REVERSE,
                null,
                now(done.outputs(), restored),
                now(done.inputs(), restored),
                done.id(),
                Map.of("reason", reason));
        operations.write(actor, reversal, at);
        var all = List.copyOf(restored.values());
        var told = new OutboxEvent[0];
        var event = done.detail().get(Operation.EVENT);
        if (event != null)
            told = declareErroneous.declare(event, actor.organisation(), all, at).stream()
                    .toArray(OutboxEvent[]::new);
        var detail = Map.of("operation", done.id().toString(), "reason", reason);
        journal.write(actor, "lot-restored", all.getFirst(), detail, at, told);
        for (var lot : all.subList(1, all.size())) journal.write(actor, "lot-restored", lot, detail, at);
    }

    private static List<OperationPart> now(List<OperationPart> parts, Map<LotId, Lot> restored) {
        return parts.stream()
                .map(part -> new OperationPart(
                        part.lot(),
                        part.held(),
                        part.mass(),
                        Objects.requireNonNull(restored.get(part.lot())).version()))
                .toList();
    }
}
