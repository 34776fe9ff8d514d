package io.ytterby.system.reconcile;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.Databases;

/** I5: no gram is in two lots, none is in no lot, and every lot weighs what operations made it. */
final class Grams {
    private final Rows rows;

    Grams(Databases databases) {
        this.rows = new Rows(databases, Part.TRACKING);
    }

    void areConserved() {
        rows.none("segments fill their block", """
                SELECT b.block_id, b.g1 - b.g0, sum(s.g1 - s.g0) FROM mint_block b LEFT JOIN segment s USING (block_id)
                 GROUP BY b.block_id HAVING b.g1 - b.g0 IS DISTINCT FROM sum(s.g1 - s.g0)""");
        rows.none("segments lie end to end", """
                SELECT block_id, g0, g1, next FROM (SELECT block_id, g0, g1,
                       lead(g0) OVER (PARTITION BY block_id ORDER BY g0) AS next FROM segment) s
                 WHERE next <> g1""");
        rows.none("a lot holds what its segments say", """
                SELECT l.lot_id, l.status, l.grams, sum(s.g1 - s.g0) FROM lot l
                  LEFT JOIN segment s ON s.lot_id = l.lot_id AND s.state IN ('LIVE', 'EXPORTED')
                 WHERE l.stage <> 'ORE'
                 GROUP BY l.lot_id HAVING l.grams <> coalesce(sum(s.g1 - s.g0), 0)""");
        rows.none("exported lots, and only those, have exported grams", """
                SELECT l.lot_id, l.status, s.state FROM lot l JOIN segment s USING (lot_id)
                 WHERE s.state IN ('LIVE', 'EXPORTED') AND (l.status = 'EXPORTED') <> (s.state = 'EXPORTED')""");
        rows.none("a lot weighs what operations brought into it less what they took", """
                SELECT l.lot_id, l.grams * 1000 + l.remainder_mg, came.mg, went.mg FROM lot l
                  LEFT JOIN LATERAL (SELECT coalesce(sum(p.mass_mg), 0) AS mg FROM operation_output p
                        JOIN lot_operation o USING (operation_id) WHERE p.lot_id = l.lot_id
                         AND o.kind NOT IN ('SHIP', 'RECEIVE', 'PACK', 'UNPACK')) came ON true
                  LEFT JOIN LATERAL (SELECT coalesce(sum(p.mass_mg), 0) AS mg FROM operation_input p
                        JOIN lot_operation o USING (operation_id) WHERE p.lot_id = l.lot_id
                         AND o.kind NOT IN ('SHIP', 'RECEIVE', 'PACK', 'UNPACK', 'EXPORT')) went ON true
                 WHERE l.grams * 1000 + l.remainder_mg <> came.mg - went.mg""");
        rows.none("the newest history of a segment's first gram says what the segment says", """
                SELECT s.block_id, s.g0, s.lot_id, s.state, h.lot_id, h.state FROM segment s
                  LEFT JOIN LATERAL (SELECT lot_id, state FROM gram_history WHERE grams @> s.g0
                        ORDER BY id DESC LIMIT 1) h ON true
                 WHERE (s.lot_id, s.state) IS DISTINCT FROM (h.lot_id, h.state)""");
        rows.none("a split moves grams and makes none", """
                SELECT o.operation_id, coalesce(i.mg, 0), coalesce(p.mg, 0) FROM lot_operation o
                  LEFT JOIN LATERAL (SELECT sum(mass_mg) AS mg FROM operation_input WHERE operation_id = o.operation_id) i
                    ON true
                  LEFT JOIN LATERAL (SELECT sum(mass_mg) AS mg FROM operation_output WHERE operation_id = o.operation_id) p
                    ON true
                 WHERE o.kind IN ('SPLIT', 'MERGE') AND i.mg IS DISTINCT FROM p.mg""");
    }
}
