package io.ytterby.licensing.ledger.db;

import io.ytterby.kernel.Mass;
import io.ytterby.licensing.ledger.domain.Amount;
import io.ytterby.licensing.ledger.domain.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Moves the counters of a line, of its elements and of its days: each only where its limits allow it. */
final class LinePostings {
    /** What every line's guard says of a draw: l is the line, mg and minor are what is drawn, day is when. */
    static final String FITS = """
            (l.controlled_by IN ('VALUE', 'OPEN') OR :mg <= l.issued_mg - l.used_mg - l.reserved_mg)
            AND (l.controlled_by IN ('QUANTITY', 'OPEN') OR :minor <= l.issued_minor - l.used_minor - l.reserved_minor)
            AND (l.period IS NULL OR within_sub_period(l, :day, :mg, :minor))
            """;

    private static final String LINE = """
            UPDATE licence_line l SET used_mg = l.used_mg + :used * :mg, reserved_mg = l.reserved_mg + :reserved * :mg,
                   used_minor = l.used_minor + :used * :minor, reserved_minor = l.reserved_minor + :reserved * :minor
             WHERE l.licence = :licence AND l.line = :line AND l.currency = :currency
               AND l.used_mg + :used * :mg >= 0 AND l.reserved_mg + :reserved * :mg >= 0
               AND l.used_minor + :used * :minor >= 0 AND l.reserved_minor + :reserved * :minor >= 0
               AND (NOT :draws OR (
            """ + FITS + """
            )) RETURNING l.period IS NOT NULL AS periodic, (SELECT count(*) FROM licence_line_element e
                  WHERE e.licence = l.licence AND e.line = l.line) AS caps""";

    private static final String ELEMENTS = """
            UPDATE licence_line_element e SET used_mg = e.used_mg + :used * a.mg, reserved_mg = e.reserved_mg + :reserved * a.mg
              FROM unnest(:elements, :held) AS a (element, mg)
             WHERE e.licence = :licence AND e.line = :line AND e.element = a.element
               AND e.used_mg + :used * a.mg >= 0 AND e.reserved_mg + :reserved * a.mg >= 0
               AND (NOT :draws OR a.mg <= e.cap_mg - e.used_mg - e.reserved_mg)""";

    private LinePostings() {}

    /** What else has to be moved with a line. */
    private record Beside(boolean days, int caps) {}

    static boolean move(Handle handle, Entry entry) {
        return line(handle, entry)
                .filter(beside -> beside.caps() == 0 || elements(handle, entry) == beside.caps())
                .map(beside -> {
                    if (beside.days()) day(handle, entry);
                    return true;
                })
                .orElse(false);
    }

    private static Optional<Beside> line(Handle handle, Entry entry) {
        return handle.createQuery(LINE)
                .bind("licence", entry.licence().value())
                .bind("line", entry.line())
                .bind("currency", entry.reservation().draw().value().currency().getCurrencyCode())
                .bind("used", entry.kind().used())
                .bind("reserved", entry.kind().reserved())
                .bind("draws", entry.kind().draws())
                .bind("mg", entry.amount().mass().milligrams())
                .bind("minor", entry.amount().minor())
                .bind("day", entry.reservation().drawnOn())
                .map((row, context) -> new Beside(row.getBoolean("periodic"), row.getInt("caps")))
                .findOne();
    }

    /** How many caps let it through. One that the amount does not name lets nothing through. */
    private static int elements(Handle handle, Entry entry) {
        var held = List.copyOf(entry.amount().elements().entrySet());
        return handle.createUpdate(ELEMENTS)
                .bind("licence", entry.licence().value())
                .bind("line", entry.line())
                .bind("used", entry.kind().used())
                .bind("reserved", entry.kind().reserved())
                .bind("draws", entry.kind().draws())
                .bindArray(
                        "elements",
                        String.class,
                        held.stream().map(one -> one.getKey().name()).toArray())
                .bindArray(
                        "held",
                        Long.class,
                        held.stream().map(one -> one.getValue().milligrams()).toArray())
                .execute();
    }

    /** What counts in a sub-period is what is used or reserved; moving it from one to the other changes nothing. */
    private static void day(Handle handle, Entry entry) {
        int sign = entry.kind().used() + entry.kind().reserved();
        if (sign == 0) return;
        var sql = sign > 0 ? """
                  INSERT INTO licence_line_day (licence, line, day, drawn_mg, drawn_minor)
                  VALUES (:licence, :line, :day, :mg, :minor)
                  ON CONFLICT (licence, line, day) DO UPDATE SET drawn_mg = licence_line_day.drawn_mg + excluded.drawn_mg,
                     drawn_minor = licence_line_day.drawn_minor + excluded.drawn_minor""" : """
                  UPDATE licence_line_day SET drawn_mg = drawn_mg - :mg, drawn_minor = drawn_minor - :minor
                   WHERE licence = :licence AND line = :line AND day = :day""";
        handle.createUpdate(sql)
                .bind("licence", entry.licence().value())
                .bind("line", entry.line())
                .bind("day", entry.reservation().drawnOn())
                .bind("mg", entry.amount().mass().milligrams())
                .bind("minor", entry.amount().minor())
                .execute();
    }

    static Amount drawnInSubPeriod(Handle handle, String licence, int line, LocalDate day) {
        return handle.createQuery("""
                        SELECT drawn.mg, drawn.minor FROM licence_line l, drawn_in_sub_period(l, :day) drawn
                         WHERE l.licence = :licence AND l.line = :line""")
                .bind("licence", licence)
                .bind("line", line)
                .bind("day", day)
                .map((row, context) -> Amount.of(new Mass(row.getLong(1)), row.getLong(2)))
                .one();
    }
}
