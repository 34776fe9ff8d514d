package io.ytterby.licensing.ledger.db;

import io.ytterby.kernel.Mass;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.app.Usages;
import io.ytterby.licensing.ledger.domain.Amount;
import io.ytterby.licensing.ledger.domain.ReportedUse;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.UsageReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code usage_report}: the last one of each part. What changed, and when, is in the entries and the audit. */
@ApplicationScoped
class JdbiUsages implements Usages {
    private final Jdbi jdbi;

    JdbiUsages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public ReportedUse of(UUID reservation) {
        return new ReportedUse(jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM usage_report WHERE reservation = :reservation")
                .bind("reservation", reservation)
                .map((row, context) -> Map.entry(
                        row.getInt("part"),
                        new Amount(
                                new Mass(row.getLong("mass_mg")),
                                row.getLong("value_minor"),
                                HeldElements.of(row.getString("elements")))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Optional<Long> lastMessage(UUID reservation, int part) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT message FROM usage_report WHERE reservation = :reservation AND part = :part")
                .bind("reservation", reservation)
                .bind("part", part)
                .mapTo(Long.class)
                .findOne());
    }

    @Override
    public void keep(UUID reservation, UsageReport report, Instant at, Actor actor) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO usage_report (reservation, part, message, mass_mg, value_minor, elements,
                            declared_on, at, person)
                        VALUES (:reservation, :part, :message, :mg, :minor, CAST(:elements AS jsonb), :declaredOn, :at,
                            :person)
                        ON CONFLICT (reservation, part) DO UPDATE SET message = excluded.message,
                           mass_mg = excluded.mass_mg, value_minor = excluded.value_minor,
                           elements = excluded.elements, declared_on = excluded.declared_on, at = excluded.at,
                           person = excluded.person
                         WHERE usage_report.message < excluded.message""")
                .bind("reservation", reservation)
                .bind("part", report.part())
                .bind("message", report.message())
                .bind("mg", report.mass().milligrams())
                .bind("minor", report.value().minor())
                .bind("elements", HeldElements.json(report.amount()))
                .bind("declaredOn", report.declaredOn())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("person", actor.person().value())
                .execute());
    }

    @Override
    public Optional<Reservation> reservationOf(UsageReport report) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Reservations.COLUMNS + """
                          FROM reservation r WHERE r.declaration = :declaration AND r.licence = :licence
                           AND r.line = :line AND r.part = :part
                         ORDER BY (r.status IN ('RESERVED', 'COMMITTED')) DESC, r.reserved_at DESC LIMIT 1""")
                .bind("declaration", report.declaration().value())
                .bind("licence", report.licence().value())
                .bind("line", report.line())
                .bind("part", report.declarationLine())
                .map(Reservations::reservation)
                .findOne());
    }
}
