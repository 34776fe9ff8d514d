package io.ytterby.licensing.ledger.db;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.licensing.ledger.domain.Draw;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.ReservationStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads rows of {@code reservation}, in the order in which they are locked. */
final class Reservations {
    private Reservations() {}

    static List<Reservation> of(Handle handle, Collection<UUID> ids) {
        return sorted(handle.createQuery("SELECT * FROM reservation WHERE id = ANY(:ids)")
                .bindArray("ids", UUID.class, ids.toArray()));
    }

    static List<Reservation> bookedBy(Handle handle, DeclarationId declaration) {
        return sorted(handle.createQuery("SELECT * FROM reservation WHERE declaration = :declaration AND part > 0")
                .bind("declaration", declaration.value()));
    }

    static List<DeclarationId> runOut(Handle handle, Instant now, int most) {
        return handle.createQuery("""
                        SELECT declaration FROM reservation WHERE status = 'RESERVED' AND expires_at <= :now
                         GROUP BY declaration ORDER BY min(expires_at) LIMIT :most""")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("most", most)
                .map((row, context) -> new DeclarationId(row.getObject(1, UUID.class)))
                .list();
    }

    static List<Reservation> runOut(Handle handle, DeclarationId declaration, Instant now) {
        return sorted(handle.createQuery("""
                        SELECT * FROM reservation
                         WHERE declaration = :declaration AND status = 'RESERVED' AND expires_at <= :now""")
                .bind("declaration", declaration.value())
                .bind("now", now.atOffset(ZoneOffset.UTC)));
    }

    private static List<Reservation> sorted(Query query) {
        return query.map(Reservations::reservation).stream()
                .sorted(Reservation.LOCK_ORDER)
                .toList();
    }

    /** What was declared as HS code is not kept: it is a matter of the claim only. */
    static Reservation reservation(ResultSet row, StatementContext context) throws SQLException {
        return new Reservation(
                row.getObject("id", UUID.class),
                new DeclarationId(row.getObject("declaration", UUID.class)),
                new Draw(
                        new LicenceNumber(row.getString("licence")),
                        row.getInt("line"),
                        row.getInt("part"),
                        new Mass(row.getLong("mass_mg")),
                        Money.of(row.getString("currency"), row.getLong("value_minor")),
                        null),
                ReservationStatus.valueOf(row.getString("status")),
                row.getObject("reserved_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                new Mass(row.getLong("returned_mg")),
                row.getLong("returned_minor"));
    }
}
