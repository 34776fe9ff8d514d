package io.ytterby.licensing.ledger.db;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.Entry;
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
        var draw = entry.reservation().draw();
        handle.createUpdate("""
                        INSERT INTO ledger_entry (licence, line, kind, reservation, declaration, key, mass_mg,
                            value_minor, at, person, organisation, reason)
                        VALUES (:licence, :line, :kind, :reservation, :declaration, :key, :mg, :minor, :at, :person,
                            :organisation, :reason)""")
                .bind("licence", draw.licence().value())
                .bind("line", draw.line())
                .bind("kind", entry.kind().name())
                .bind("reservation", entry.reservation().id())
                .bind("declaration", entry.reservation().declaration().value())
                .bind("key", entry.key())
                .bind("mg", entry.mass().milligrams())
                .bind("minor", entry.valueMinor())
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("person", actor.person().value())
                .bind("organisation", actor.organisation().value())
                .bind("reason", entry.reason())
                .execute();
    }

    static List<Entry> of(Handle handle, LicenceNumber licence, long after, int most) {
        return handle.createQuery("""
                        SELECT e.id AS entry, e.kind, e.key, e.mass_mg AS entry_mg, e.value_minor AS entry_minor, e.at,
                               e.reason, r.*
                          FROM ledger_entry e JOIN reservation r ON r.id = e.reservation
                         WHERE e.licence = :licence AND e.id > :after ORDER BY e.id LIMIT :most""")
                .bind("licence", licence.value())
                .bind("after", after)
                .bind("most", most)
                .map(LedgerEntries::entry)
                .list();
    }

    private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        return new Entry(
                row.getLong("entry"),
                Entry.Kind.valueOf(row.getString("kind")),
                Reservations.reservation(row, context),
                row.getString("key"),
                new Mass(row.getLong("entry_mg")),
                row.getLong("entry_minor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
