package io.ytterby.licensing.ledger.db;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.Amount;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.ledger.domain.Usage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of {@code ledger_entry}: added and read, never changed. */
final class LedgerEntries {
    private LedgerEntries() {}

    static void add(Handle handle, Entry entry, Actor actor) {
        var usage = entry.usage();
        handle.createUpdate("""
                        INSERT INTO ledger_entry (licence, line, kind, usage, reservation, declaration, key, mass_mg,
                            value_minor, elements, at, person, organisation, reason)
                        VALUES (:licence, :line, :kind, :usage, :reservation, :declaration, :key, :mg, :minor,
                            CAST(:elements AS jsonb), :at, :person, :organisation, :reason)""")
                .bind("licence", entry.licence().value())
                .bind("line", entry.line())
                .bind("kind", entry.kind().name())
                .bind("usage", usage == null ? null : usage.name())
                .bind("reservation", entry.reservation().id())
                .bind("declaration", entry.reservation().declaration().value())
                .bind("key", entry.key())
                .bind("mg", entry.amount().mass().milligrams())
                .bind("minor", entry.amount().minor())
                .bind("elements", HeldElements.json(entry.amount()))
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("person", actor.person().value())
                .bind("organisation", actor.organisation().value())
                .bind("reason", entry.reason())
                .execute();
    }

    static List<Entry> of(Handle handle, LicenceNumber licence, long after, int most) {
        return handle.createQuery("""
                        SELECT e.id AS entry, e.kind, e.usage, e.key, e.mass_mg AS entry_mg,
                               e.value_minor AS entry_minor, e.elements AS entry_elements, e.line AS entry_line, e.at,
                               e.reason,
                        """ + Reservations.COLUMNS + """
                          FROM ledger_entry e JOIN reservation r ON r.id = e.reservation
                         WHERE e.licence = :licence AND e.id > :after ORDER BY e.id LIMIT :most""")
                .bind("licence", licence.value())
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> entry(row, context, licence))
                .list();
    }

    private static Entry entry(ResultSet row, StatementContext context, LicenceNumber licence) throws SQLException {
        var usage = row.getString("usage");
        return new Entry(
                row.getLong("entry"),
                Entry.Kind.valueOf(row.getString("kind")),
                usage == null ? null : Usage.valueOf(usage),
                Reservations.reservation(row, context),
                licence,
                row.getInt("entry_line"),
                row.getString("key"),
                new Amount(
                        new Mass(row.getLong("entry_mg")),
                        row.getLong("entry_minor"),
                        HeldElements.of(row.getString("entry_elements"))),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
