package io.ytterby.tracking;

import io.ytterby.kernel.LotId;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Looks behind the service's back: whether blocks are tiled, and lots hold what they say. */
@Singleton
public class Books {
    private final Jdbi jdbi;

    Books(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Blocks whose segments do not cover each gram once, counted without trusting any constraint. */
    public List<Long> badlyTiledBlocks() {
        return longs("""
                SELECT block.block_id FROM mint_block block
                  LEFT JOIN LATERAL (
                    SELECT sum(g1 - g0) AS covered, min(g0) AS low, max(g1) AS high,
                           bool_and(g0 = coalesce(before, block.g0)) AS seamless
                      FROM (SELECT g0, g1, lag(g1) OVER (ORDER BY g0) AS before FROM segment
                             WHERE segment.block_id = block.block_id) line) tiles ON true
                 WHERE (covered, low, high, seamless) IS DISTINCT FROM (block.g1 - block.g0, block.g0, block.g1, true)""");
    }

    /** How many lots say that they hold another number of grams than their segments do. */
    public long lotsThatDisagreeWithTheirSegments() {
        return longs("""
                SELECT count(*) FROM lot LEFT JOIN LATERAL (
                    SELECT coalesce(sum(g1 - g0), 0) AS held FROM segment WHERE segment.lot_id = lot.lot_id
                         AND segment.state IN ('LIVE', 'EXPORTED')) segments ON true
                 WHERE lot.grams <> held""").getFirst();
    }

    /** The milligrams of a lot and of all that was split off it. */
    public long massOfFamily(LotId lot) {
        return longs("""
                WITH RECURSIVE family AS (
                    SELECT * FROM lot WHERE lot_id = CAST('%s' AS uuid)
                    UNION ALL SELECT lot.* FROM lot JOIN family ON lot.parent_lot_id = family.lot_id)
                SELECT sum(grams * 1000 + remainder_mg) FROM family""".formatted(lot)).getFirst();
    }

    /** Rows of a table, with a condition if there is one: {@code "audit WHERE subject = 'lot/…'"}. */
    public long count(String from) {
        return longs("SELECT count(*) FROM " + from).getFirst();
    }

    public List<String> texts(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private List<Long> longs(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).list());
    }
}
