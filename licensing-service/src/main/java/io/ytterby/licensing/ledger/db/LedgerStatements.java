package io.ytterby.licensing.ledger.db;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.app.Ledger;
import io.ytterby.licensing.ledger.domain.Amount;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.ledger.domain.Reservation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
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
    public Amount drawnInSubPeriod(LicenceNumber licence, int line, LocalDate day) {
        return jdbi.withHandle(handle -> LinePostings.drawnInSubPeriod(handle, licence.value(), line, day));
    }

    @Override
    public boolean post(Entry entry, Actor actor) {
        return jdbi.withHandle(handle -> {
            if (!LinePostings.move(handle, entry)) return false;
            LedgerEntries.add(handle, entry, actor);
            return true;
        });
    }

    @Override
    public void add(Reservation reservation) {
        jdbi.useHandle(handle -> ReservationRows.add(handle, reservation));
    }

    @Override
    public boolean step(Reservation read, Reservation next) {
        return jdbi.withHandle(handle -> ReservationRows.step(handle, read, next));
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

    private boolean one(String sql, UnaryOperator<Update> bind) {
        return 1
                == jdbi.withHandle(
                        handle -> bind.apply(handle.createUpdate(sql)).execute());
    }

    private void run(String sql) {
        jdbi.useHandle(handle -> handle.execute(sql));
    }
}
