package io.ytterby.system.reconcile;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.Databases;

/** I5: no gram is in two lots, none is in no lot, and a lot's family weighs what was minted. */
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
                SELECT l.lot_id, l.status, l.grams, sum(s.g1 - s.g0) FROM lot l LEFT JOIN segment s USING (lot_id)
                 WHERE l.stage <> 'ORE'
                 GROUP BY l.lot_id HAVING l.grams <> coalesce(sum(s.g1 - s.g0), 0)""");
        rows.none("exported lots, and only those, have exported grams", """
                SELECT l.lot_id, l.status, s.state FROM lot l JOIN segment s USING (lot_id)
                 WHERE (l.status = 'EXPORTED') <> (s.state = 'EXPORTED')""");
        rows.none("a family of lots weighs what was minted", """
                WITH RECURSIVE family AS (
                    SELECT lot_id AS root, lot_id, grams, remainder_mg FROM lot WHERE parent_lot_id IS NULL
                    UNION ALL
                    SELECT f.root, l.lot_id, l.grams, l.remainder_mg FROM lot l JOIN family f ON l.parent_lot_id = f.lot_id)
                SELECT b.lot_id, b.mass_mg, sum(f.grams * 1000 + f.remainder_mg)
                  FROM mint_block b JOIN family f ON f.root = b.lot_id
                 GROUP BY b.lot_id, b.mass_mg HAVING b.mass_mg <> sum(f.grams * 1000 + f.remainder_mg)""");
    }
}
