package io.ytterby.tracking.lineage;

import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.LotFixture;
import io.ytterby.tracking.custody.app.CustodyRecorder;
import io.ytterby.tracking.custody.domain.CustodyEvents;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.app.Segments;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Makes goods of goods as the service's own books have it, whatever the recipe: what is traced is what was written down. */
@Singleton
public class Mill {
    private final Lots lots;
    private final Segments segments;
    private final Operations operations;
    private final CustodyRecorder custody;
    private final EpochKeys keys;
    private final Jdbi jdbi;
    private final Clock clock;

    Mill(
            Lots lots,
            Segments segments,
            Operations operations,
            CustodyRecorder custody,
            EpochKeys keys,
            Jdbi jdbi,
            Clock clock) {
        this.lots = lots;
        this.segments = segments;
        this.operations = operations;
        this.custody = custody;
        this.keys = keys;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** So many grams of a lot. */
    public record Taken(LotId lot, long grams) {}

    /** What was made, and of which grams. */
    public record Run(Lot made, HeldRange held, OperationId operation, List<HeldRange> consumed) {}

    @Transactional
    public Run mint(LotCard card, long grams) {
        return make(LotFixture.custodianOf(card.producer()), card, grams, List.of());
    }

    @Transactional
    public Run transform(Actor actor, LotCard card, long grams, List<Taken> inputs) {
        return make(actor, card, grams, inputs);
    }

    private Run make(Actor actor, LotCard card, long grams, List<Taken> inputs) {
        var at = clock.instant();
        var by = OperationId.random();
        var parts = new ArrayList<OperationPart>();
        var consumed = new ArrayList<HeldRange>();
        for (var taken : inputs) {
            takeOff(taken, at);
            var ranges = segments.consume(taken.lot(), taken.grams(), by, at);
            consumed.addAll(ranges);
            parts.addAll(OperationPart.of(lots.find(taken.lot()).orElseThrow(), ranges, Mass.ZERO));
        }
        var source =
                inputs.isEmpty() ? card.source() : new SourceOfRight(SourceOfRight.Kind.CONSUMED_INPUT, by.toString());
        var made = Lot.minted(
                LotId.random(),
                new LotCard(
                        card.gtin(),
                        card.number(),
                        card.stage(),
                        card.composition(),
                        card.place(),
                        source,
                        actor.organisation(),
                        null),
                Mass.ofGrams(grams));
        if (!lots.tryAdd(made, at)) throw new IllegalStateException("the number is taken");
        var held = segments.open(made, keys.current(), by, at);
        var kind = inputs.isEmpty() ? Operation.Kind.MINT : Operation.Kind.TRANSFORM;
        var outputs = List.of(OperationPart.of(made, held));
        operations.write(actor, Operation.of(by, kind, parts, outputs, Map.of()), at);
        custody.record(CustodyEvents.minted(made, List.of(held), at), List.of(made), Set.of());
        return new Run(made, held, by, consumed);
    }

    private void takeOff(Taken taken, Instant at) {
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE lot SET grams = grams - :grams, version = version + 1, changed_at = :at,
                               status = CASE WHEN grams = :grams THEN 'CONSUMED' ELSE status END
                         WHERE lot_id = :lot AND grams >= :grams AND status = 'ACTIVE'""")
                .bind("grams", taken.grams())
                .bind("at", at)
                .bind("lot", taken.lot().value())
                .execute());
        if (changed != 1) throw new IllegalStateException("the lot has not so many grams: " + taken);
    }
}
