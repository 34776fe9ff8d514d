package io.ytterby.system.reconcile;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.Databases;

/** I1: a licence's counters, its entries and its reservations say the same, and never more than was issued. */
final class Books {
    private final Rows rows;

    Books(Databases databases) {
        this.rows = new Rows(databases, Part.LICENSING);
    }

    void balance() {
        rows.none("no line is overdrawn", """
                SELECT licence, line, issued_mg, used_mg, reserved_mg FROM licence_line
                 WHERE used_mg < 0 OR reserved_mg < 0 OR used_mg + reserved_mg > issued_mg
                    OR used_minor < 0 OR reserved_minor < 0 OR used_minor + reserved_minor > issued_minor""");
        rows.none("counters are the sums of the entries", sums("mass_mg", "mg"));
        rows.none("values are the sums of the entries", sums("value_minor", "minor"));
        rows.none("counters are the sums of the reservations", """
                SELECT l.licence, l.line, l.used_mg, l.reserved_mg FROM licence_line l
                  LEFT JOIN reservation r ON r.licence = l.licence AND r.line = l.line
                 GROUP BY l.licence, l.line
                HAVING l.reserved_mg <> coalesce(sum(r.mass_mg) FILTER (WHERE r.status = 'RESERVED'), 0)
                    OR l.used_mg <> coalesce(sum(r.mass_mg - r.returned_mg) FILTER (WHERE r.status = 'COMMITTED'), 0)""");
        rows.none("a reservation is entered once, and ended at most once", """
                SELECT r.id, r.status, array_agg(e.kind) FROM reservation r
                  LEFT JOIN ledger_entry e ON e.reservation = r.id
                 GROUP BY r.id
                HAVING count(*) FILTER (WHERE e.kind = 'RESERVE') <> 1
                    OR count(*) FILTER (WHERE e.kind IN ('COMMIT', 'RELEASE'))
                       <> CASE r.status WHEN 'RESERVED' THEN 0 ELSE 1 END""");
    }

    private static String sums(String amount, String unit) {
        return """
                SELECT l.licence, l.line, l.used_%2$s, l.reserved_%2$s FROM licence_line l
                  LEFT JOIN ledger_entry e ON e.licence = l.licence AND e.line = l.line
                 GROUP BY l.licence, l.line
                HAVING l.reserved_%2$s <> coalesce(sum(CASE e.kind WHEN 'RESERVE' THEN e.%1$s
                           WHEN 'COMMIT' THEN -e.%1$s WHEN 'RELEASE' THEN -e.%1$s END), 0)
                    OR l.used_%2$s <> coalesce(sum(CASE e.kind WHEN 'COMMIT' THEN e.%1$s
                           WHEN 'CONTRA' THEN -e.%1$s END), 0)""".formatted(amount, unit);
    }
}
