package io.ytterby.licensing.ledger.db;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.app.CarriedBooks;
import io.ytterby.licensing.licence.domain.Carriage;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Carries books set by set. The constraints of the new lines decide; both licences' rows are locked. */
@ApplicationScoped
class JdbiCarriedBooks implements CarriedBooks {
    private static final String CHECK_VIOLATION = "23514";

    /** In this order; each is run for every pair of lines. */
    private static final List<String> STEPS = List.of(
            entries("out", "USED"),
            entries("open", "RESERVED"),
            """
            UPDATE licence_line n SET used_mg = o.used_mg, reserved_mg = o.reserved_mg, used_minor = o.used_minor,
                   reserved_minor = o.reserved_minor FROM licence_line o
             WHERE n.licence = :next AND n.line = :nextLine AND o.licence = :old AND o.line = :oldLine""",
            """
            UPDATE licence_line_element n SET used_mg = o.used_mg, reserved_mg = o.reserved_mg
              FROM licence_line_element o WHERE n.licence = :next AND n.line = :nextLine AND o.licence = :old
               AND o.line = :oldLine AND o.element = n.element""",
            """
            UPDATE licence_line SET used_mg = 0, reserved_mg = 0, used_minor = 0, reserved_minor = 0
             WHERE licence = :old AND line = :oldLine""",
            """
            UPDATE licence_line_element SET used_mg = 0, reserved_mg = 0 WHERE licence = :old AND line = :oldLine""",
            "DELETE FROM licence_line_day WHERE licence = :old AND line = :oldLine",
            """
            INSERT INTO licence_line_day (licence, line, day, drawn_mg, drawn_minor)
            SELECT n.licence, n.line, r.drawn_on, sum(r.open_mg + r.committed_mg - r.returned_mg),
                   sum(r.open_minor + r.committed_minor - r.returned_minor)
              FROM reservation r, licence_line n WHERE r.licence = :old AND r.line = :oldLine
               AND n.licence = :next AND n.line = :nextLine AND n.period IS NOT NULL
             GROUP BY n.licence, n.line, r.drawn_on""",
            """
            UPDATE reservation SET licence = :next, line = :nextLine
             WHERE licence = :old AND line = :oldLine AND (status = 'RESERVED' OR committed_mg > 0 OR committed_minor > 0)""",
            """
            INSERT INTO reservation_element (reservation, element, asked_mg, open_mg, committed_mg, returned_mg)
            SELECT r.id, e.element, 0, 0, 0, 0 FROM reservation r
              JOIN licence_line_element e ON e.licence = r.licence AND e.line = r.line
             WHERE r.licence = :next AND r.line = :nextLine ON CONFLICT DO NOTHING""");

    private final Jdbi jdbi;
    private final Clock clock;

    JdbiCarriedBooks(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public boolean carry(Runnable exchange, LicenceNumber old, LicenceNumber next, Carriage carriage, Actor actor) {
        jdbi.useHandle(handle -> handle.execute("SAVEPOINT carry"));
        try {
            exchange.run();
            jdbi.useHandle(handle -> carriage.lines()
                    .forEach((oldLine, nextLine) -> carry(handle, new Line(old, oldLine, next, nextLine), actor)));
            jdbi.useHandle(handle -> handle.execute("RELEASE SAVEPOINT carry"));
            return true;
        } catch (UnableToExecuteStatementException failure) {
            if (!isLimit(failure)) throw failure;
            jdbi.useHandle(handle -> handle.execute("ROLLBACK TO SAVEPOINT carry"));
            return false;
        }
    }

    private record Line(LicenceNumber old, int oldLine, LicenceNumber next, int nextLine) {}

    private void carry(Handle handle, Line line, Actor actor) {
        for (var step : STEPS) {
            var update = handle.createUpdate(step);
            if (step.contains(":old")) update.bind("old", line.old().value()).bind("oldLine", line.oldLine());
            if (step.contains(":next")) update.bind("next", line.next().value()).bind("nextLine", line.nextLine());
            if (step.contains(":person"))
                update.bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .bind("person", actor.person().value())
                        .bind("organisation", actor.organisation().value());
            update.execute();
        }
    }

    private static boolean isLimit(UnableToExecuteStatementException failure) {
        return failure.getCause() instanceof SQLException sql && CHECK_VIOLATION.equals(sql.getSQLState());
    }

    /** A pair of entries for each reservation: off the old line, on the new one. */
    private static String entries(String amount, String kind) {
        return """
            INSERT INTO ledger_entry (licence, line, kind, reservation, declaration, key, mass_mg, value_minor, elements,
                at, person, organisation, reason)
            SELECT to_line.licence, to_line.line, to_line.kind, r.id, r.declaration,
                   to_line.kind || '/' || r.id || '/' || :next, r.%1$s_mg, r.%1$s_minor,
                   (SELECT jsonb_object_agg(x.element, x.%1$s_mg) FROM (SELECT element, open_mg,
                        committed_mg - returned_mg AS out_mg FROM reservation_element e WHERE e.reservation = r.id) x),
                   :at, :person, :organisation, 'carried from ' || :old || ' to ' || :next
              FROM (SELECT *, committed_mg - returned_mg AS out_mg, committed_minor - returned_minor AS out_minor
                      FROM reservation WHERE licence = :old AND line = :oldLine) r,
                   (VALUES (:old, :oldLine, '%2$s_OUT'), (:next, :nextLine, '%2$s_IN')) to_line (licence, line, kind)
             WHERE r.%1$s_mg > 0 OR r.%1$s_minor > 0""".formatted(amount, kind);
    }
}
