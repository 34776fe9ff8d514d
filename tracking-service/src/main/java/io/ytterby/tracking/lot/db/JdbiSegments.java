package io.ytterby.tracking.lot.db;

import io.ytterby.gramcodes.GramCode;
import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.app.Segments;
import io.ytterby.tracking.lot.domain.Cut;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Segments in plain SQL, never through the ORM: it would insert before it updates, and a cut must shorten first. */
@ApplicationScoped
class JdbiSegments implements Segments {
    private static final long EXTENT = 1_024;
    private static final RowMapper<HeldRange> RANGE = (row, context) ->
            new HeldRange(row.getLong("block_id"), new GramRange(row.getLong("g0"), row.getLong("g1")));

    private final Jdbi jdbi;

    JdbiSegments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public HeldRange open(Lot minted, int epoch, Instant at) {
        return jdbi.withHandle(handle -> {
            var grams = GramRange.of(takeNumbers(handle, minted.grams()), minted.grams());
            long block = insertBlock(handle, minted, grams, epoch, at);
            insertSegment(handle, block, grams, minted.id());
            return new HeldRange(block, grams);
        });
    }

    @Override
    public List<HeldRange> heldBy(LotId lot, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT block_id, g0, g1 FROM segment WHERE lot_id = :lot ORDER BY g0 LIMIT :limit")
                .bind("lot", lot.value())
                .bind("limit", limit)
                .map(RANGE)
                .list());
    }

    @Override
    public List<HeldRange> holding(LotId lot, GramRange grams) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT block_id, g0, g1 FROM segment
                         WHERE lot_id = :lot AND state = 'LIVE' AND g0 <= :from AND g1 >= :end""")
                .bind("lot", lot.value())
                .bind("from", grams.from())
                .bind("end", grams.end())
                .map(RANGE)
                .list());
    }

    @Override
    public List<HeldRange> firstOfLength(LotId lot, long grams) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT block_id, g0, g1 FROM segment
                         WHERE lot_id = :lot AND state = 'LIVE' AND g1 - g0 >= :grams ORDER BY g0 LIMIT 1""")
                .bind("lot", lot.value())
                .bind("grams", grams)
                .map(RANGE)
                .list());
    }

    @Override
    public boolean tryCut(Cut cut, LotId from, LotId to) {
        return jdbi.withHandle(handle -> {
            long block = cut.from().blockId();
            boolean shortened = cut.leavesGramsBefore()
                    ? shorten(handle, cut, from, cut.piece().from(), from)
                    : shorten(handle, cut, from, cut.piece().end(), to);
            if (!shortened) return false;
            if (cut.leavesGramsBefore()) insertAfter(handle, block, cut.from(), cut.piece(), to);
            if (cut.leavesGramsAfter()) {
                var after = new GramRange(cut.piece().end(), cut.from().range().end());
                insertAfter(handle, block, cut.from(), after, from);
            }
            // Now, not at the commit: here a broken tie can still be tried again.
            handle.execute("SET CONSTRAINTS ALL IMMEDIATE");
            handle.execute("SET CONSTRAINTS ALL DEFERRED");
            return true;
        });
    }

    /** The range keeps its begin, ends earlier, and may change hands. */
    private static boolean shorten(Handle handle, Cut cut, LotId from, long end, LotId to) {
        return handle.createUpdate("""
                        UPDATE segment SET g1 = :end, lot_id = :to
                         WHERE block_id = :block AND g0 = :from AND g1 = :seenEnd AND lot_id = :lot AND state = 'LIVE'""")
                        .bind("end", end)
                        .bind("to", to.value())
                        .bind("block", cut.from().blockId())
                        .bind("from", cut.from().range().from())
                        .bind("seenEnd", cut.from().range().end())
                        .bind("lot", from.value())
                        .execute()
                == 1;
    }

    private static void insertAfter(Handle handle, long block, HeldRange origin, GramRange grams, LotId lot) {
        handle.createUpdate("""
                        INSERT INTO segment (block_id, g0, g1, prev, block_start, block_end, lot_id)
                        SELECT block_id, :from, :end, :from, block_start, block_end, :lot
                          FROM segment WHERE block_id = :block AND g0 = :origin""")
                .bind("from", grams.from())
                .bind("end", grams.end())
                .bind("lot", lot.value())
                .bind("block", block)
                .bind("origin", origin.range().from())
                .execute();
    }

    private static long takeNumbers(Handle handle, long grams) {
        long extents = (grams + EXTENT - 1) / EXTENT;
        long first = handle.createQuery("SELECT take_extents(:extents)")
                .bind("extents", extents)
                .mapTo(Long.class)
                .one();
        if (first * EXTENT + grams > GramCode.GRAMS)
            throw new IllegalStateException("the line of gram numbers is used up");
        return first * EXTENT;
    }

    private static long insertBlock(Handle handle, Lot lot, GramRange grams, int epoch, Instant at) {
        return handle.createUpdate("""
                        INSERT INTO mint_block (g0, g1, gtin, epoch, mass_mg, lot_id, minted_at)
                        VALUES (:from, :end, :gtin, :epoch, :mass, :lot, :at)""")
                .bind("from", grams.from())
                .bind("end", grams.end())
                .bind("gtin", lot.card().gtin().value())
                .bind("epoch", epoch)
                .bind("mass", lot.mass().milligrams())
                .bind("lot", lot.id().value())
                .bind("at", at)
                .executeAndReturnGeneratedKeys("block_id")
                .mapTo(Long.class)
                .one();
    }

    private static void insertSegment(Handle handle, long block, GramRange grams, LotId lot) {
        handle.createUpdate("""
                        INSERT INTO segment (block_id, g0, g1, prev, block_start, block_end, lot_id)
                        VALUES (:block, :from, :end, NULL, :from, :end, :lot)""")
                .bind("block", block)
                .bind("from", grams.from())
                .bind("end", grams.end())
                .bind("lot", lot.value())
                .execute();
    }
}
