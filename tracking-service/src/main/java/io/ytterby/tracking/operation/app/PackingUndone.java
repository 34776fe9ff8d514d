package io.ytterby.tracking.operation.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.tracking.custody.app.DeclareErroneous;
import io.ytterby.tracking.lot.app.LotJournal;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.app.PackedLots;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.Operation.Kind;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import io.ytterby.tracking.lot.domain.Sscc;
import io.ytterby.tracking.pack.app.Packs;
import io.ytterby.tracking.pack.domain.Pack;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes out again what was packed and puts back what was unpacked, as long as neither it nor its pack was touched. */
@ApplicationScoped
class PackingUndone {
    private final Packs packs;
    private final Lots lots;
    private final PackedLots packedLots;
    private final Operations operations;
    private final DeclareErroneous declareErroneous;
    private final LotJournal lotJournal;
    private final Journal journal;
    private final Clock clock;

    PackingUndone(
            Packs packs,
            Lots lots,
            PackedLots packedLots,
            Operations operations,
            DeclareErroneous declareErroneous,
            LotJournal lotJournal,
            Journal journal,
            Clock clock) {
        this.packs = packs;
        this.lots = lots;
        this.packedLots = packedLots;
        this.operations = operations;
        this.declareErroneous = declareErroneous;
        this.lotJournal = lotJournal;
        this.journal = journal;
        this.clock = clock;
    }

    boolean tryUndo(Actor actor, Operation done, OperationId by, String reason) {
        packs.lockThoseOf(actor.organisation());
        return done.inputs().isEmpty() ? tryUndoNesting(actor, done, by, reason) : tryUndoLot(actor, done, by, reason);
    }

    private boolean tryUndoLot(Actor actor, Operation done, OperationId by, String reason) {
        var at = clock.instant();
        var part = done.inputs().getFirst();
        var seen = lots.lock(List.of(part.lot())).getFirst();
        var pack = packs.find(sscc(done, "sscc")).filter(found -> found.isAtRestWith(actor.organisation()));
        if (seen.version() != part.lotVersion() || pack.isEmpty()) return false;
        Optional<Lot> undone = done.kind() == Kind.PACK
                ? packedLots.tryUnpack(
                        seen.id(), actor.organisation(), pack.get().sscc(), at)
                : packedLots.tryPack(seen.id(), actor.organisation(), pack.get().sscc(), at);
        undone.ifPresent(lot -> {
            var whole = List.of(OperationPart.whole(lot));
            write(actor, done, by, whole, reason, at);
            lotJournal.write(
                    actor, "lot-restored", lot, detail(done, reason), at, declared(actor, done, List.of(lot), at));
        });
        return undone.isPresent();
    }

    private boolean tryUndoNesting(Actor actor, Operation done, OperationId by, String reason) {
        var at = clock.instant();
        var inner = packs.find(sscc(done, "sscc")).filter(found -> found.isAtRestWith(actor.organisation()));
        if (inner.isEmpty()
                || !Long.toString(inner.get().version()).equals(done.detail().get("packVersion"))) return false;
        var inside = packedLots.lockIn(
                packs.withInner(inner.get().sscc()).stream().map(Pack::sscc).toList());
        if (inside.isEmpty()
                || inside.stream().anyMatch(lot -> lot.whyNotMovable().isPresent())) return false;
        var outer = done.kind() == Kind.PACK ? null : sscc(done, "outer");
        if (outer != null
                && packs.find(outer)
                        .filter(found -> found.isAtRestWith(actor.organisation()))
                        .isEmpty()) return false;
        if (packs.tryPut(inner.get(), outer, at).isEmpty()) return false;
        write(actor, done, by, List.of(), reason, at);
        journal.write(new Change(
                actor,
                "pack.restored",
                "pack/" + inner.get().sscc(),
                detail(done, reason),
                declared(actor, done, inside, at)));
        return true;
    }

    private void write(
            Actor actor, Operation done, OperationId by, List<OperationPart> parts, String reason, Instant at) {
        operations.write(
                actor, new Operation(by, Kind.REVERSE, null, parts, parts, done.id(), Map.of("reason", reason)), at);
    }

    private OutboxEvent[] declared(Actor actor, Operation done, List<Lot> about, Instant at) {
        return Optional.ofNullable(done.detail().get(Operation.EVENT))
                .flatMap(event -> declareErroneous.declare(event, actor.organisation(), about, at))
                .stream()
                .toArray(OutboxEvent[]::new);
    }

    private static Map<String, String> detail(Operation done, String reason) {
        return Map.of("operation", done.id().toString(), "reason", reason);
    }

    private static Sscc sscc(Operation done, String key) {
        return new Sscc(Optional.ofNullable(done.detail().get(key)).orElseThrow());
    }
}
