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
                 WHERE used_mg < 0 OR reserved_mg < 0 OR used_minor < 0 OR reserved_minor < 0
                    OR (controlled_by IN ('QUANTITY', 'BOTH') AND used_mg + reserved_mg > issued_mg)
                    OR (controlled_by IN ('VALUE', 'BOTH') AND used_minor + reserved_minor > issued_minor)""");
        rows.none("counters are the sums of the entries", sums("mass_mg", "mg"));
        rows.none("values are the sums of the entries", sums("value_minor", "minor"));
        rows.none("counters are the sums of the reservations", """
                SELECT l.licence, l.line, l.used_mg, l.reserved_mg FROM licence_line l
                  LEFT JOIN reservation r ON r.licence = l.licence AND r.line = l.line
                 GROUP BY l.licence, l.line
                HAVING l.reserved_mg <> coalesce(sum(r.open_mg), 0)
                    OR l.used_mg <> coalesce(sum(r.committed_mg - r.returned_mg), 0)""");
        rows.none("a reservation is entered once, and released at most once", """
                SELECT r.id, r.status, array_agg(e.kind) FROM reservation r
                  LEFT JOIN ledger_entry e ON e.reservation = r.id
                 GROUP BY r.id
                HAVING count(*) FILTER (WHERE e.kind = 'RESERVE') <> CASE r.mass_mg WHEN 0 THEN 0 ELSE 1 END
                    OR count(*) FILTER (WHERE e.kind = 'RELEASE') > 1
                    OR (r.status = 'COMMITTED' AND count(*) FILTER (WHERE e.kind IN ('COMMIT', 'USE', 'RELEASE')) = 0)
                    OR (r.status IN ('RELEASED', 'EXPIRED') AND count(*) FILTER (WHERE e.kind = 'RELEASE') <> 1)""");
    }

    private static String sums(String amount, String unit) {
        return """
                SELECT l.licence, l.line, l.used_%2$s, l.reserved_%2$s FROM licence_line l
                  LEFT JOIN ledger_entry e ON e.licence = l.licence AND e.line = l.line
                 GROUP BY l.licence, l.line
                HAVING l.reserved_%2$s <> coalesce(sum(CASE
                           WHEN e.kind IN ('RESERVE', 'REOPEN', 'RESERVED_IN') THEN e.%1$s
                           WHEN e.kind IN ('COMMIT', 'RELEASE', 'RESERVED_OUT') THEN -e.%1$s END), 0)
                    OR l.used_%2$s <> coalesce(sum(CASE
                           WHEN e.kind IN ('COMMIT', 'USE', 'USED_IN') THEN e.%1$s
                           WHEN e.kind IN ('CONTRA', 'CORRECT', 'REOPEN', 'USED_OUT') THEN -e.%1$s END), 0)""".formatted(amount, unit);
    }
}
