package io.ytterby.tracking.transformation.db;

import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Taking;
import io.ytterby.tracking.transformation.app.ReturnedLots;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** One guarded statement: the lot stays exported, with less of it abroad. */
@ApplicationScoped
class JdbiReturnedLots implements ReturnedLots {
    private final Jdbi jdbi;
    private final Lots lots;

    JdbiReturnedLots(Jdbi jdbi, Lots lots) {
        this.jdbi = jdbi;
        this.lots = lots;
    }

    @Override
    public Optional<Lot> tryTakeBack(Lot seen, Taking taking, Instant at) {
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE lot SET version = version + 1, changed_at = :at,
                               grams = grams - :grams, remainder_mg = remainder_mg - :uncoded
                         WHERE lot_id = :id AND version = :version AND status = 'EXPORTED'
                           AND grams >= :grams AND remainder_mg >= :uncoded""")
                .bind("id", seen.id().value())
                .bind("version", seen.version())
                .bind("grams", taking.grams())
                .bind("uncoded", taking.uncoded().milligrams())
                .bind("at", at)
                .execute());
        return changed == 1 ? lots.find(seen.id()) : Optional.empty();
    }

    @Override
    public List<HeldRange> abroad(Lot lot, Mass mass) {
        var exported = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT block_id, g0, g1 FROM segment WHERE lot_id = :lot AND state = 'EXPORTED' ORDER BY g0")
                .bind("lot", lot.id().value())
                .map((row, context) ->
                        new HeldRange(row.getLong("block_id"), new GramRange(row.getLong("g0"), row.getLong("g1"))))
                .list());
        var back = new ArrayList<HeldRange>();
        long left = mass.wholeGrams();
        for (var held : exported) {
            if (left == 0) break;
            var piece = GramRange.of(
                    held.range().from(), Math.min(left, held.range().count()));
            back.add(new HeldRange(held.blockId(), piece));
            left -= piece.count();
        }
        if (left > 0) throw new IllegalStateException("lot " + lot.id() + " has " + left + " grams too few abroad");
        return back;
    }
}
