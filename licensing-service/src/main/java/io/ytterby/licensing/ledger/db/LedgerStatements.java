package io.ytterby.licensing.ledger.db;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.app.Ledger;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Draw;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.ReservationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Where many offices change one number, one statement decides: no row changed means that the rule did not hold. */
@ApplicationScoped
class LedgerStatements implements Ledger {
    private final Jdbi jdbi;

    LedgerStatements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By statement, because a connection that takes part in a transaction is not ours to roll back otherwise. */
    @Override
    public boolean allOrNothing(BooleanSupplier steps) {
        run("SAVEPOINT all_or_nothing");
        boolean all = steps.getAsBoolean();
        run(all ? "RELEASE SAVEPOINT all_or_nothing" : "ROLLBACK TO SAVEPOINT all_or_nothing");
        return all;
    }

    @Override
    public void lock(DeclarationId declaration) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .bind("key", "declaration/" + declaration)
                .mapTo(String.class)
                .list());
    }

    /** The one row where suspension, expiry and draws of a licence meet. */
    @Override
    public boolean lockUsable(LicenceNumber licence, LocalDate today) {
        return one("""
                UPDATE licence SET version = version + 1
                 WHERE number = :number AND status = 'ISSUED' AND :today BETWEEN valid_from AND valid_until""", update -> update.bind("number", licence.value()).bind("today", today));
    }

    @Override
    public void lock(LicenceNumber licence) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT version FROM licence WHERE number = :number FOR UPDATE")
                .bind("number", licence.value())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public boolean isTaken(Claim claim) {
        var first = claim.draws().getFirst();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM reservation
                         WHERE declaration = :declaration AND status IN ('RESERVED', 'COMMITTED')
                           AND (NOT :byHand OR part > 0 OR (licence = :licence AND line = :line)))""")
                .bind("declaration", claim.declaration().value())
                .bind("byHand", claim.isByHand())
                .bind("licence", first.licence().value())
                .bind("line", first.line())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean reserve(Draw draw) {
        return onLine(draw, draw.mass(), draw.value().minor(), """
                UPDATE licence_line SET reserved_mg = reserved_mg + :mg, reserved_minor = reserved_minor + :minor
                 WHERE licence = :licence AND line = :line AND currency = :currency
                   AND :mg <= issued_mg - used_mg - reserved_mg
                   AND :minor <= issued_minor - used_minor - reserved_minor""");
    }

    @Override
    public boolean commit(Draw draw) {
        return onLine(draw, draw.mass(), draw.value().minor(), """
                UPDATE licence_line SET reserved_mg = reserved_mg - :mg, reserved_minor = reserved_minor - :minor,
                       used_mg = used_mg + :mg, used_minor = used_minor + :minor
                 WHERE licence = :licence AND line = :line AND currency = :currency
                   AND reserved_mg >= :mg AND reserved_minor >= :minor""");
    }

    @Override
    public boolean release(Draw draw) {
        return onLine(draw, draw.mass(), draw.value().minor(), """
                UPDATE licence_line SET reserved_mg = reserved_mg - :mg, reserved_minor = reserved_minor - :minor
                 WHERE licence = :licence AND line = :line AND currency = :currency
                   AND reserved_mg >= :mg AND reserved_minor >= :minor""");
    }

    @Override
    public boolean giveBack(Draw draw, Mass mass, long valueMinor) {
        return onLine(draw, mass, valueMinor, """
                UPDATE licence_line SET used_mg = used_mg - :mg, used_minor = used_minor - :minor
                 WHERE licence = :licence AND line = :line AND currency = :currency
                   AND used_mg >= :mg AND used_minor >= :minor""");
    }

    @Override
    public void add(Reservation reservation) {
        var draw = reservation.draw();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO reservation (id, declaration, part, licence, line, mass_mg, currency, value_minor,
                            status, reserved_at, expires_at)
                        VALUES (:id, :declaration, :part, :licence, :line, :mg, :currency, :minor, 'RESERVED',
                            :reservedAt, :expiresAt)""")
                .bind("id", reservation.id())
                .bind("declaration", reservation.declaration().value())
                .bind("part", draw.part())
                .bind("licence", draw.licence().value())
                .bind("line", draw.line())
                .bind("mg", draw.mass().milligrams())
                .bind("currency", draw.value().currency().getCurrencyCode())
                .bind("minor", draw.value().minor())
                .bind("reservedAt", reservation.reservedAt().atOffset(ZoneOffset.UTC))
                .bind("expiresAt", reservation.expiresAt().atOffset(ZoneOffset.UTC))
                .execute());
    }

    @Override
    public boolean commit(UUID reservation, Instant now) {
        return one("""
                UPDATE reservation SET status = 'COMMITTED'
                 WHERE id = :id AND status = 'RESERVED' AND expires_at > :now""", update -> update.bind("id", reservation).bind("now", now.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public boolean close(UUID reservation, ReservationStatus as) {
        return one(
                "UPDATE reservation SET status = :status WHERE id = :id AND status = 'RESERVED'",
                update -> update.bind("status", as.name()).bind("id", reservation));
    }

    @Override
    public boolean giveBack(UUID reservation, Mass mass, long valueMinor) {
        return one(
                """
                UPDATE reservation SET returned_mg = returned_mg + :mg, returned_minor = returned_minor + :minor
                 WHERE id = :id AND status = 'COMMITTED' AND :mg <= mass_mg - returned_mg
                   AND :minor <= value_minor - returned_minor""",
                update -> update.bind("id", reservation)
                        .bind("mg", mass.milligrams())
                        .bind("minor", valueMinor));
    }

    @Override
    public void enter(Entry entry, Actor actor) {
        jdbi.useHandle(handle -> LedgerEntries.add(handle, entry, actor));
    }

    @Override
    public Optional<Reservation> lookUp(UUID reservation) {
        return lookUp(List.of(reservation)).stream().findFirst();
    }

    @Override
    public List<Reservation> lookUp(Collection<UUID> reservations) {
        return jdbi.withHandle(handle -> Reservations.of(handle, reservations));
    }

    @Override
    public List<Reservation> bookedBy(DeclarationId declaration) {
        return jdbi.withHandle(handle -> Reservations.bookedBy(handle, declaration));
    }

    @Override
    public List<DeclarationId> runOut(Instant now, int most) {
        return jdbi.withHandle(handle -> Reservations.runOut(handle, now, most));
    }

    @Override
    public List<Reservation> runOut(DeclarationId declaration, Instant now) {
        return jdbi.withHandle(handle -> Reservations.runOut(handle, declaration, now));
    }

    @Override
    public List<Entry> entries(LicenceNumber licence, long after, int most) {
        return jdbi.withHandle(handle -> LedgerEntries.of(handle, licence, after, most));
    }

    private boolean onLine(Draw draw, Mass mass, long valueMinor, String sql) {
        return one(
                sql,
                update -> update.bind("licence", draw.licence().value())
                        .bind("line", draw.line())
                        .bind("currency", draw.value().currency().getCurrencyCode())
                        .bind("mg", mass.milligrams())
                        .bind("minor", valueMinor));
    }

    private boolean one(String sql, UnaryOperator<Update> bind) {
        return 1
                == jdbi.withHandle(
                        handle -> bind.apply(handle.createUpdate(sql)).execute());
    }

    private void run(String sql) {
        jdbi.useHandle(handle -> handle.execute(sql));
    }
}
