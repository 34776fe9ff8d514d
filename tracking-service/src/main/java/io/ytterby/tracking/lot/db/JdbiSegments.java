package io.ytterby.tracking.lot.db;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.app.Segments;
import io.ytterby.tracking.lot.db.Tiles.Tag;
import io.ytterby.tracking.lot.domain.Cut;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.lot.domain.GramState;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.OperationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Segments in plain SQL, never through the ORM: it would insert before it updates, and a cut must shorten first. */
@ApplicationScoped
class JdbiSegments implements Segments {
    private static final RowMapper<HeldRange> RANGE = (row, context) ->
            new HeldRange(row.getLong("block_id"), new GramRange(row.getLong("g0"), row.getLong("g1")));
    private static final Comparator<HeldRange> RISING =
            Comparator.comparingLong(held -> held.range().from());

    private final Jdbi jdbi;
    private final GramNumbers numbers;

    JdbiSegments(Jdbi jdbi, GramNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    @Override
    public HeldRange open(Lot minted, int epoch, OperationId by, Instant at) {
        return jdbi.withHandle(handle -> {
            var range = MintedBlocks.open(handle, numbers, minted, epoch, by, at);
            Tiles.tell(handle, range, Tag.live(minted.id()), by, at);
            return range;
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
    public List<HeldRange> liveOf(LotId lot) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT block_id, g0, g1 FROM segment WHERE lot_id = :lot AND state = 'LIVE' ORDER BY g0")
                .bind("lot", lot.value())
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
    public boolean tryCut(Cut cut, LotId from, LotId to, OperationId by, Instant at) {
        return jdbi.withHandle(handle -> {
            if (!Tiles.tryCut(handle, cut, Tag.live(from), Tag.live(to))) return false;
            Tiles.tell(handle, new HeldRange(cut.from().blockId(), cut.piece()), Tag.live(to), by, at);
            Tiles.checkTies(handle);
            return true;
        });
    }

    @Override
    public List<HeldRange> move(LotId from, LotId to, OperationId by, Instant at) {
        return jdbi.withHandle(handle -> {
            var moved = retag(handle, from, Tag.live(to), by, at);
            moved.forEach(range -> Tiles.join(handle, range));
            Tiles.checkTies(handle);
            return moved;
        });
    }

    @Override
    public List<HeldRange> end(LotId lot, GramState as, OperationId by, Instant at) {
        return jdbi.withHandle(handle -> retag(handle, lot, new Tag(lot, as), by, at));
    }

    @Override
    public List<HeldRange> end(LotId lot, long grams, GramState as, OperationId by, Instant at) {
        return jdbi.withHandle(handle -> {
            var ended = new ArrayList<HeldRange>();
            long left = grams;
            for (var held : liveOf(lot)) {
                if (left == 0) break;
                var piece = GramRange.of(
                        held.range().from(), Math.min(left, held.range().count()));
                change(handle, new Cut(held, piece), Tag.live(lot), new Tag(lot, as), by, at);
                ended.add(new HeldRange(held.blockId(), piece));
                left -= piece.count();
            }
            if (left > 0) throw new IllegalStateException("lot " + lot + " has " + left + " grams too few");
            Tiles.checkTies(handle);
            return ended;
        });
    }

    @Override
    public void set(HeldRange range, LotId lot, GramState state, OperationId by, Instant at) {
        jdbi.useHandle(handle -> {
            var around = around(handle, range);
            var cut = new Cut(around.range(), range.range());
            change(handle, cut, around.tag(), new Tag(lot, state), by, at);
            if (state == GramState.LIVE) Tiles.join(handle, range);
            Tiles.checkTies(handle);
        });
    }

    private record Tagged(HeldRange range, Tag tag) {}

    private static Tagged around(Handle handle, HeldRange range) {
        return handle.createQuery("""
                        SELECT block_id, g0, g1, lot_id, state FROM segment
                         WHERE block_id = :block AND g0 <= :from ORDER BY g0 DESC LIMIT 1""")
                .bind("block", range.blockId())
                .bind("from", range.range().from())
                .map((row, context) -> new Tagged(
                        RANGE.map(row, context),
                        new Tag(
                                new LotId(row.getObject("lot_id", UUID.class)),
                                GramState.valueOf(row.getString("state")))))
                .one();
    }

    private static void change(Handle handle, Cut cut, Tag seen, Tag given, OperationId by, Instant at) {
        if (!Tiles.tryCut(handle, cut, seen, given))
            throw new IllegalStateException(cut.piece() + " changed under their lot's own lock");
        Tiles.tell(handle, new HeldRange(cut.from().blockId(), cut.piece()), given, by, at);
    }

    /** All live segments of a lot and their history in one statement. */
    private static List<HeldRange> retag(Handle handle, LotId from, Tag given, OperationId by, Instant at) {
        return handle
                .createQuery("""
                        WITH changed AS (
                            UPDATE segment SET lot_id = :lot, state = :state WHERE lot_id = :from AND state = 'LIVE'
                            RETURNING block_id, g0, g1, lot_id, state
                        ), told AS (
                            INSERT INTO gram_history (block_id, grams, lot_id, state, operation_id, at)
                            SELECT block_id, int8range(g0, g1), lot_id, state, :operation, :at FROM changed
                        )
                        SELECT block_id, g0, g1 FROM changed""")
                .bind("from", from.value())
                .bind("lot", given.lot().value())
                .bind("state", given.state().name())
                .bind("operation", by.value())
                .bind("at", at)
                .map(RANGE)
                .stream()
                .sorted(RISING)
                .toList();
    }
}
