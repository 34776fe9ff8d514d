package io.ytterby.tracking.pack.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tracking.custody.app.CustodyRecorder;
import io.ytterby.tracking.custody.domain.CustodyEvent;
import io.ytterby.tracking.custody.domain.PackEvents;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.app.PackedLots;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
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
import org.jspecify.annotations.Nullable;

/** Puts packs into packs, boxes onto pallets, and takes them out again. The lots in them stay where they are. */
@ApplicationScoped
public class NestPacks {
    private final Packs packs;
    private final PackedLots packedLots;
    private final Operations operations;
    private final CustodyRecorder custody;
    private final Journal journal;
    private final Clock clock;

    NestPacks(
            Packs packs,
            PackedLots packedLots,
            Operations operations,
            CustodyRecorder custody,
            Journal journal,
            Clock clock) {
        this.packs = packs;
        this.packedLots = packedLots;
        this.operations = operations;
        this.custody = custody;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public LotOutcome<Pack> putInto(Actor actor, Sscc inner, Sscc outer) {
        packs.lockThoseOf(actor.organisation());
        var pack = packs.find(inner).filter(found -> found.custodian().equals(actor.organisation()));
        if (pack.isEmpty()) return LotOutcome.refused(new LotRefusal.NoSuchPack(inner));
        var at = clock.instant();
        var target = packs.findOrOpen(outer, actor.organisation(), at);
        var tree = packs.withInner(inner);
        var lots = packedLots.lockIn(tree.stream().map(Pack::sscc).toList());
        var refusal = whyNot(actor, pack.get(), target, tree, lots);
        if (refusal.isPresent()) return LotOutcome.refused(refusal.get());
        var event = PackEvents.packedInto(outer, inner, actor.organisation(), at);
        return put(actor, new Nesting(Operation.Kind.PACK, pack.get(), outer, outer, event), lots, at);
    }

    @Transactional
    public LotOutcome<Pack> takeOut(Actor actor, Sscc inner) {
        packs.lockThoseOf(actor.organisation());
        var pack = packs.find(inner).filter(found -> found.custodian().equals(actor.organisation()));
        if (pack.isEmpty()) return LotOutcome.refused(new LotRefusal.NoSuchPack(inner));
        if (pack.get().outer() == null) return LotOutcome.refused(new LotRefusal.PackNotPacked(inner));
        if (pack.get().recipient() != null) return LotOutcome.refused(new LotRefusal.PackNotHere(inner));
        var lots = packedLots.lockIn(
                packs.withInner(inner).stream().map(Pack::sscc).toList());
        var unfit =
                lots.stream().map(Lot::whyNotMovable).flatMap(Optional::stream).findFirst();
        if (unfit.isPresent()) return LotOutcome.refused(unfit.get());
        if (lots.isEmpty()) return LotOutcome.refused(new LotRefusal.PackEmpty(inner));
        var at = clock.instant();
        var outer = pack.get().outer();
        var event = PackEvents.unpackedFrom(outer, inner, actor.organisation(), at);
        return put(actor, new Nesting(Operation.Kind.UNPACK, pack.get(), null, outer, event), lots, at);
    }

    private record Nesting(
            Operation.Kind kind, Pack pack, @Nullable Sscc into, Sscc outer, CustodyEvent event) {}

    private LotOutcome<Pack> put(Actor actor, Nesting nesting, List<Lot> lots, Instant at) {
        var inner = nesting.pack().sscc();
        var put = packs.tryPut(nesting.pack(), nesting.into(), at);
        if (put.isEmpty()) return LotOutcome.refused(new LotRefusal.PackNotHere(inner));
        var id = OperationId.random();
        var detail = Map.of(
                "sscc",
                inner.value(),
                "outer",
                nesting.outer().value(),
                "packVersion",
                Long.toString(put.get().version()),
                Operation.EVENT,
                nesting.event().id());
        operations.write(actor, Operation.of(id, nesting.kind(), List.of(), List.of(), detail), at);
        var told = custody.record(nesting.event(), lots, Set.of());
        var action = nesting.into() == null ? "pack.unpacked" : "pack.packed";
        journal.write(new Change(actor, action, "pack/" + inner, detail, told));
        return LotOutcome.done(put.get(), id);
    }

    private Optional<LotRefusal> whyNot(Actor actor, Pack pack, Pack target, List<Pack> tree, List<Lot> lots) {
        if (pack.recipient() != null) return Optional.of(new LotRefusal.PackNotHere(pack.sscc()));
        if (!target.isAtRestWith(actor.organisation())) return Optional.of(new LotRefusal.PackNotHere(target.sscc()));
        if (pack.outer() != null) return Optional.of(new LotRefusal.PackedInto(pack.sscc(), pack.outer()));
        if (tree.stream().anyMatch(each -> each.sscc().equals(target.sscc())))
            return Optional.of(new LotRefusal.PackInItself(pack.sscc()));
        if (lots.isEmpty()) return Optional.of(new LotRefusal.PackEmpty(pack.sscc()));
        var unfit =
                lots.stream().map(Lot::whyNotMovable).flatMap(Optional::stream).findFirst();
        return unfit.isPresent() ? unfit : whyTooMuch(pack, target, tree, lots);
    }

    private Optional<LotRefusal> whyTooMuch(Pack pack, Pack target, List<Pack> tree, List<Lot> lots) {
        var line = packs.withOuter(target.sscc());
        if (line.size() + depth(pack.sscc(), tree) > Pack.DEEPEST)
            return Optional.of(new LotRefusal.PackTooDeep(target.sscc(), Pack.DEEPEST));
        var outermost = line.getLast().sscc();
        var whole = packs.withInner(outermost);
        if (whole.size() + tree.size() > Pack.MOST_PACKS)
            return Optional.of(new LotRefusal.PackTooFull(outermost, Pack.MOST_PACKS));
        int inside = packedLots
                .in(whole.stream().map(Pack::sscc).toList(), Pack.MOST_LOTS)
                .size();
        return inside + lots.size() <= Pack.MOST_LOTS
                ? Optional.empty()
                : Optional.of(new LotRefusal.PackTooFull(outermost, Pack.MOST_LOTS));
    }

    /** How many packs lie in one another, this one counted. */
    private static int depth(Sscc of, List<Pack> tree) {
        return 1
                + tree.stream()
                        .filter(pack -> of.equals(pack.outer()))
                        .mapToInt(pack -> depth(pack.sscc(), tree))
                        .max()
                        .orElse(0);
    }
}
