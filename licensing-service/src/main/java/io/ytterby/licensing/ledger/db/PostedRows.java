package io.ytterby.licensing.ledger.db;

import io.ytterby.licensing.ledger.app.HotLedger.Posted;
import io.ytterby.licensing.ledger.domain.Reservation;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Rows of reservations and entries that were made together, in their order: one statement a table. */
final class PostedRows {
    private PostedRows() {}

    /** All of them on one licence, made at one moment. */
    static void addReservations(Handle handle, List<Posted> posted) {
        var first = posted.getFirst().entry().reservation();
        var update = handle.createUpdate("""
                        INSERT INTO reservation (id, declaration, part, licence, line, mass_mg, currency, value_minor,
                            status, reserved_at, expires_at, drawn_on, open_mg, open_minor)
                        SELECT r.id, r.declaration, 0, :licence, r.line, r.mg, r.currency, r.minor, 'RESERVED', :at,
                               :expires, :drawnOn, r.mg, r.minor
                          FROM unnest(:ids, :declarations, :lines, :mgs, :currencies, :minors)
                               AS r (id, declaration, line, mg, currency, minor)""")
                .bind("licence", first.draw().licence().value())
                .bind("at", first.reservedAt().atOffset(ZoneOffset.UTC))
                .bind("expires", first.expiresAt().atOffset(ZoneOffset.UTC))
                .bind("drawnOn", first.drawnOn());
        rows(update, posted)
                .bindArray(
                        "currencies",
                        String.class,
                        each(posted, row -> row.draw().value().currency().getCurrencyCode()))
                .execute();
        for (var row : posted) ReservationRows.elements(handle, row.entry().reservation());
    }

    static void addEntries(Handle handle, List<Posted> posted) {
        var first = posted.getFirst().entry();
        var update = handle.createUpdate("""
                        INSERT INTO ledger_entry (licence, line, kind, reservation, declaration, key, mass_mg,
                            value_minor, elements, at, person, organisation, reason)
                        SELECT :licence, e.line, :kind, e.id, e.declaration, e.key, e.mg, e.minor,
                               CAST(e.elements AS jsonb), :at, e.person, e.organisation, ''
                          FROM unnest(:ids, :declarations, :lines, :mgs, :minors, :keys, :elements, :persons,
                               :organisations) WITH ORDINALITY
                               AS e (id, declaration, line, mg, minor, key, elements, person, organisation, n)
                         ORDER BY e.n""")
                .bind("licence", first.licence().value())
                .bind("kind", first.kind().name())
                .bind("at", first.at().atOffset(ZoneOffset.UTC));
        rows(update, posted)
                .bindArray(
                        "keys", String.class, column(posted, row -> row.entry().key()))
                .bindArray(
                        "elements",
                        String.class,
                        column(posted, row -> HeldElements.json(row.entry().amount())))
                .bindArray(
                        "persons",
                        String.class,
                        column(posted, row -> row.actor().person().value()))
                .bindArray(
                        "organisations",
                        String.class,
                        column(posted, row -> row.actor().organisation().value()))
                .execute();
    }

    private static Update rows(Update update, List<Posted> posted) {
        return update.bindArray("ids", UUID.class, each(posted, Reservation::id))
                .bindArray(
                        "declarations",
                        UUID.class,
                        each(posted, row -> row.declaration().value()))
                .bindArray(
                        "lines", Integer.class, each(posted, row -> row.draw().line()))
                .bindArray(
                        "mgs", Long.class, each(posted, row -> row.draw().mass().milligrams()))
                .bindArray(
                        "minors",
                        Long.class,
                        each(posted, row -> row.draw().value().minor()));
    }

    private static Object[] each(List<Posted> posted, Function<Reservation, Object> cell) {
        return posted.stream().map(row -> cell.apply(row.entry().reservation())).toArray();
    }

    private static @Nullable Object[] column(List<Posted> posted, Function<Posted, @Nullable String> cell) {
        return posted.stream().map(cell).toArray();
    }
}
