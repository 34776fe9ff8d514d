package io.ytterby.licensing.licence.db;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.licence.app.LicenceFilter;
import io.ytterby.licensing.licence.app.Licences;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Licences in their tables. The row of {@code licence} is locked before anything of the licence is changed. */
@ApplicationScoped
class JdbiLicences implements Licences {
    private final Jdbi jdbi;

    JdbiLicences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public LicenceNumber nextNumber(int year) {
        long running = jdbi.withHandle(handle -> handle.createQuery("SELECT nextval('licence_running_number')")
                .mapTo(Long.class)
                .one());
        return new LicenceNumber(String.format(Locale.ROOT, "CN-%04d-%06d", year, running));
    }

    @Override
    public void add(Licence licence, PersonId issuedBy) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO licence (number, version, kind, application, status, holder, end_user, consignee,
                                consignees, destination, valid_from, valid_until, issued_at, issued_by, replaces)
                            VALUES (:number, :version, :kind, :application, :status, :holder, :endUser, :consignee,
                                :consignees, :destination, :validFrom, :validUntil, :issuedAt, :issuedBy, :replaces)""")
                    .bind("number", licence.number().value())
                    .bind("version", licence.version())
                    .bind("kind", licence.kind().name())
                    .bind("application", licence.application())
                    .bind("status", licence.status().name())
                    .bind("holder", licence.parties().holder().value())
                    .bind("endUser", text(licence.parties().endUser()))
                    .bind("consignee", text(licence.parties().consignee().orElse(null)))
                    .bindArray(
                            "consignees", String.class, texts(licence.parties().consignees()))
                    .bind("destination", licence.destination().value())
                    .bind("validFrom", licence.validity().from())
                    .bind("validUntil", licence.validity().until())
                    .bind("issuedAt", licence.issuedAt().atOffset(ZoneOffset.UTC))
                    .bind("issuedBy", issuedBy.value())
                    .bind("replaces", replaces(licence))
                    .execute();
            LicenceLines.add(handle, licence);
        });
    }

    @Override
    public Optional<Licence> lookUp(LicenceNumber number) {
        return read(number, "");
    }

    @Override
    public Optional<Licence> lock(LicenceNumber number) {
        return read(number, " FOR UPDATE OF l");
    }

    /** Three statements, the licence's row first: with the lock, what is read after it cannot change. */
    private Optional<Licence> read(LicenceNumber number, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + LicenceRow.COLUMNS + " WHERE l.number = :number" + lock)
                .bind("number", number.value())
                .map(LicenceRow::of)
                .findOne()
                .map(row -> row.with(Grounds.open(handle, number), LicenceLines.of(handle, number))));
    }

    @Override
    public Licence step(Licence next) {
        var ended = next.ended();
        long version = jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE licence SET version = version + 1, status = :status, ended = :ended
                         WHERE number = :number RETURNING version""")
                .bind("status", next.status().name())
                .bind("ended", ended == null ? null : ended.name())
                .bind("number", next.number().value())
                .mapTo(Long.class)
                .one());
        return next.at(version);
    }

    @Override
    public void settle(Licence licence) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE licence SET status = :status WHERE number = :number AND status <> :status")
                .bind("status", licence.status().name())
                .bind("number", licence.number().value())
                .execute());
    }

    @Override
    public void addGround(LicenceNumber licence, Ground ground, PersonId placedBy) {
        jdbi.useHandle(handle -> Grounds.add(handle, licence, ground, placedBy));
    }

    @Override
    public void noteReversal(LicenceNumber licence, UUID result, Ground.Reversal reversal) {
        jdbi.useHandle(handle -> Grounds.reverse(handle, licence, result, reversal));
    }

    @Override
    public void liftGround(UUID ground, Instant at, PersonId by, String reason) {
        jdbi.useHandle(handle -> Grounds.lift(handle, ground, at, by, reason));
    }

    @Override
    public boolean knowsResult(LicenceNumber licence, UUID result) {
        return jdbi.withHandle(handle -> Grounds.knowsResult(handle, licence, result));
    }

    @Override
    public List<LicenceNumber> overBefore(LocalDate day, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT number FROM licence WHERE ended IS NULL AND valid_until < :day
                         ORDER BY valid_until, number LIMIT :most""")
                .bind("day", day)
                .bind("most", most)
                .map((row, context) -> new LicenceNumber(row.getString(1)))
                .list());
    }

    @Override
    public List<Licence> list(@Nullable OrganisationId party, LicenceFilter filter, String after, int most) {
        var status = filter.status();
        var destination = filter.destination();
        return jdbi.withHandle(handle -> {
            var rows = handle.createQuery("SELECT " + LicenceRow.COLUMNS + " " + """
                             WHERE l.number > :after AND (:everybody OR l.holder = :party OR l.end_user = :party
                                OR l.consignees @> ARRAY[CAST(:party AS text)])
                               AND (CAST(:status AS text) IS NULL OR l.status = :status)
                               AND (CAST(:holder AS text) IS NULL OR l.holder = :holder)
                               AND (CAST(:before AS date) IS NULL OR l.valid_until < CAST(:before AS date))
                               AND (CAST(:destination AS text) IS NULL OR l.destination = :destination)
                             ORDER BY l.number LIMIT :most""")
                    .bind("after", after)
                    .bind("everybody", party == null)
                    .bind("party", party == null ? "" : party.value())
                    .bind("status", status == null ? null : status.name())
                    .bind("holder", text(filter.holder()))
                    .bind("before", filter.expiringBefore())
                    .bind("destination", destination == null ? null : destination.value())
                    .bind("most", most)
                    .map(LicenceRow::of)
                    .list();
            var numbers = rows.stream().map(LicenceRow::number).toList();
            var grounds = Grounds.open(handle, numbers);
            var lines = LicenceLines.of(handle, numbers);
            return rows.stream().map(row -> row.from(grounds, lines)).toList();
        });
    }

    private static @Nullable String text(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static Object[] texts(List<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray();
    }

    private static @Nullable String replaces(Licence licence) {
        var old = licence.lineage().replaces();
        return old == null ? null : old.value();
    }
}
