package io.ytterby.licensing.ledger.db;

import io.ytterby.kernel.Element;
import io.ytterby.licensing.ledger.domain.Amount;
import io.ytterby.licensing.ledger.domain.Reservation;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Writes rows of {@code reservation} and of the elements they hold. */
final class ReservationRows {
    private ReservationRows() {}

    static void add(Handle handle, Reservation reservation) {
        var draw = reservation.draw();
        bind(handle.createUpdate("""
                        INSERT INTO reservation (id, declaration, part, licence, line, mass_mg, currency, value_minor,
                            status, reserved_at, expires_at, drawn_on, open_mg, open_minor, committed_mg,
                            committed_minor, returned_mg, returned_minor, left_whole)
                        VALUES (:id, :declaration, :part, :licence, :line, :mg, :currency, :minor, :status,
                            :reservedAt, :expiresAt, :drawnOn, :openMg, :openMinor, :committedMg, :committedMinor,
                            :returnedMg, :returnedMinor, :leftWhole)"""), reservation)
                .bind("declaration", reservation.declaration().value())
                .bind("part", draw.part())
                .bind("licence", draw.licence().value())
                .bind("line", draw.line())
                .bind("mg", draw.mass().milligrams())
                .bind("currency", draw.value().currency().getCurrencyCode())
                .bind("minor", draw.value().minor())
                .bind("reservedAt", reservation.reservedAt().atOffset(ZoneOffset.UTC))
                .bind("expiresAt", reservation.expiresAt().atOffset(ZoneOffset.UTC))
                .bind("drawnOn", reservation.drawnOn())
                .execute();
        elements(handle, reservation);
    }

    /** Whether the row still was as it was read. */
    static boolean step(Handle handle, Reservation read, Reservation next) {
        int rows = bind(handle.createUpdate("""
                        UPDATE reservation SET status = :status, open_mg = :openMg, open_minor = :openMinor,
                               committed_mg = :committedMg, committed_minor = :committedMinor,
                               returned_mg = :returnedMg, returned_minor = :returnedMinor, left_whole = :leftWhole
                         WHERE id = :id AND licence = :licence AND line = :line AND status = :wasStatus
                           AND open_mg = :wasOpenMg AND open_minor = :wasOpenMinor
                           AND committed_mg = :wasCommittedMg AND committed_minor = :wasCommittedMinor
                           AND returned_mg = :wasReturnedMg AND returned_minor = :wasReturnedMinor"""), next)
                .bind("licence", read.draw().licence().value())
                .bind("line", read.draw().line())
                .bind("wasStatus", read.status().name())
                .bind("wasOpenMg", read.open().mass().milligrams())
                .bind("wasOpenMinor", read.open().minor())
                .bind("wasCommittedMg", read.committed().mass().milligrams())
                .bind("wasCommittedMinor", read.committed().minor())
                .bind("wasReturnedMg", read.returned().mass().milligrams())
                .bind("wasReturnedMinor", read.returned().minor())
                .execute();
        if (rows == 1) elements(handle, next);
        return rows == 1;
    }

    private static Update bind(Update update, Reservation reservation) {
        return update.bind("id", reservation.id())
                .bind("status", reservation.status().name())
                .bind("openMg", reservation.open().mass().milligrams())
                .bind("openMinor", reservation.open().minor())
                .bind("committedMg", reservation.committed().mass().milligrams())
                .bind("committedMinor", reservation.committed().minor())
                .bind("returnedMg", reservation.returned().mass().milligrams())
                .bind("returnedMinor", reservation.returned().minor())
                .bind("leftWhole", reservation.leftWhole());
    }

    static void elements(Handle handle, Reservation reservation) {
        var asked = reservation.draw().amount();
        var all = asked.plus(reservation.open()).plus(reservation.committed());
        if (all.elements().isEmpty()) return;
        var batch = handle.prepareBatch("""
                INSERT INTO reservation_element (reservation, element, asked_mg, open_mg, committed_mg, returned_mg)
                VALUES (:reservation, :element, :asked, :open, :committed, :returned)
                ON CONFLICT (reservation, element) DO UPDATE SET open_mg = excluded.open_mg,
                   committed_mg = excluded.committed_mg, returned_mg = excluded.returned_mg""");
        for (var element : all.elements().keySet())
            batch.bind("reservation", reservation.id())
                    .bind("element", element.name())
                    .bind("asked", held(asked, element))
                    .bind("open", held(reservation.open(), element))
                    .bind("committed", held(reservation.committed(), element))
                    .bind("returned", held(reservation.returned(), element))
                    .add();
        batch.execute();
    }

    private static long held(Amount amount, Element element) {
        return amount.of(element).milligrams();
    }
}
