package io.ytterby.tracking.lot.db;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.domain.Cut;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.lot.domain.GramState;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.OperationId;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Cuts and joins single segments, so that a block stays one chain without a gap, and tells the grams' history. */
final class Tiles {
    private static final String TIES =
            "segment_follows_another, block_begins_with_a_segment, block_ends_with_a_segment";

    private Tiles() {}

    /** Whose grams, and what has become of them. */
    record Tag(LotId lot, GramState state) {
        static Tag live(LotId lot) {
            return new Tag(lot, GramState.LIVE);
        }
    }

    /** Gives the piece another tag. False if the segment is no longer as the cut saw it. */
    static boolean tryCut(Handle handle, Cut cut, Tag seen, Tag given) {
        boolean shortened = cut.leavesGramsBefore()
                ? shorten(handle, cut, seen, cut.piece().from(), seen)
                : shorten(handle, cut, seen, cut.piece().end(), given);
        if (!shortened) return false;
        if (cut.leavesGramsBefore()) insertAfter(handle, cut.from(), cut.piece(), given);
        if (cut.leavesGramsAfter()) {
            var after = new GramRange(cut.piece().end(), cut.from().range().end());
            insertAfter(handle, cut.from(), after, seen);
        }
        return true;
    }

    /** Makes one of the range and its neighbours where they have the same lot and state. */
    static void join(Handle handle, HeldRange range) {
        handle.createQuery("SELECT join_segments(:block, seam) FROM unnest(:seams) AS seam")
                .bind("block", range.blockId())
                .bind("seams", new Long[] {range.range().from(), range.range().end()})
                .mapTo(Boolean.class)
                .list();
    }

    /** Looks at the ties now, not at the commit: here a broken one can still be tried again. */
    static void checkTies(Handle handle) {
        handle.execute("SET CONSTRAINTS " + TIES + " IMMEDIATE");
        handle.execute("SET CONSTRAINTS " + TIES + " DEFERRED");
    }

    static void tell(Handle handle, HeldRange range, Tag tag, OperationId by, Instant at) {
        handle.createUpdate("""
                        INSERT INTO gram_history (block_id, grams, lot_id, state, operation_id, at)
                        VALUES (:block, int8range(:from, :end), :lot, :state, :operation, :at)""")
                .bind("block", range.blockId())
                .bind("from", range.range().from())
                .bind("end", range.range().end())
                .bind("lot", tag.lot().value())
                .bind("state", tag.state().name())
                .bind("operation", by.value())
                .bind("at", at)
                .execute();
    }

    /** The segment keeps its begin, ends earlier, and may get another tag. */
    private static boolean shorten(Handle handle, Cut cut, Tag seen, long end, Tag given) {
        return handle.createUpdate("""
                        UPDATE segment SET g1 = :end, lot_id = :lot, state = :state
                         WHERE block_id = :block AND g0 = :from AND g1 = :seenEnd
                           AND lot_id = :seenLot AND state = :seenState""")
                        .bind("end", end)
                        .bind("lot", given.lot().value())
                        .bind("state", given.state().name())
                        .bind("block", cut.from().blockId())
                        .bind("from", cut.from().range().from())
                        .bind("seenEnd", cut.from().range().end())
                        .bind("seenLot", seen.lot().value())
                        .bind("seenState", seen.state().name())
                        .execute()
                == 1;
    }

    private static void insertAfter(Handle handle, HeldRange origin, GramRange grams, Tag tag) {
        handle.createUpdate("""
                        INSERT INTO segment (block_id, g0, g1, prev, block_start, block_end, lot_id, state)
                        SELECT block_id, :from, :end, :from, block_start, block_end, :lot, :state
                          FROM segment WHERE block_id = :block AND g0 = :origin""")
                .bind("from", grams.from())
                .bind("end", grams.end())
                .bind("lot", tag.lot().value())
                .bind("state", tag.state().name())
                .bind("block", origin.blockId())
                .bind("origin", origin.range().from())
                .execute();
    }
}
