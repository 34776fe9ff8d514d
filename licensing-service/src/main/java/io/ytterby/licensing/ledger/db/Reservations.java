package io.ytterby.licensing.ledger.db;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.licensing.ledger.domain.Amount;
import io.ytterby.licensing.ledger.domain.Draw;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.ReservationStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads rows of {@code reservation}, in the order in which they are locked. */
final class Reservations {
    /** With its elements in one column. */
    static final String COLUMNS = """
            r.*, ARRAY(SELECT x.element || ' ' || x.asked_mg || ' ' || x.open_mg || ' ' || x.committed_mg || ' '
                           || x.returned_mg FROM reservation_element x WHERE x.reservation = r.id) AS elements
            """;

    private static final String FROM = "SELECT " + COLUMNS + " FROM reservation r ";

    private Reservations() {}

    static List<Reservation> of(Handle handle, Collection<UUID> ids) {
        return sorted(handle.createQuery(FROM + "WHERE r.id = ANY(:ids)").bindArray("ids", UUID.class, ids.toArray()));
    }

    static List<Reservation> bookedBy(Handle handle, DeclarationId declaration) {
        return sorted(handle.createQuery(FROM + "WHERE r.declaration = :declaration AND r.part > 0")
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
        return sorted(handle.createQuery(FROM + """
                         WHERE r.declaration = :declaration AND r.status = 'RESERVED' AND r.expires_at <= :now""")
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
        var elements = (String[]) row.getArray("elements").getArray();
        return new Reservation(
                row.getObject("id", UUID.class),
                new DeclarationId(row.getObject("declaration", UUID.class)),
                new Draw(
                        new LicenceNumber(row.getString("licence")),
                        row.getInt("line"),
                        row.getInt("part"),
                        new Mass(row.getLong("mass_mg")),
                        Money.of(row.getString("currency"), row.getLong("value_minor")),
                        null,
                        held(elements, 1)),
                ReservationStatus.valueOf(row.getString("status")),
                row.getObject("reserved_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("drawn_on", LocalDate.class),
                amount(row, "open", held(elements, 2)),
                amount(row, "committed", held(elements, 3)),
                amount(row, "returned", held(elements, 4)),
                row.getBoolean("left_whole"));
    }

    private static Amount amount(ResultSet row, String what, Map<Element, Mass> held) throws SQLException {
        return new Amount(new Mass(row.getLong(what + "_mg")), row.getLong(what + "_minor"), held);
    }

    private static Map<Element, Mass> held(String[] elements, int column) {
        if (elements.length == 0) return Map.of();
        var held = new EnumMap<Element, Mass>(Element.class);
        for (var element : elements) {
            var parts = element.split(" ", -1);
            held.put(Element.valueOf(parts[0]), new Mass(Long.parseLong(parts[column])));
        }
        return held;
    }
}
