package io.ytterby.certification.serial.db;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.serial.app.Serials;
import io.ytterby.certification.serial.domain.Serial;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Used serials in PostgreSQL. */
@Singleton
class SqlSerials implements Serials {
    private static final long LOCK = 0x79747462_5E1L;

    private final Jdbi jdbi;

    SqlSerials(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void lock() {
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(:lock)::text")
                .bind("lock", LOCK)
                .mapTo(String.class)
                .one());
    }

    /** Of two at once the unique index lets one through; the other waits for it and finds it taken. */
    @Override
    public boolean tryTake(Use use, PersonId by) {
        var certificate = use.certificate();
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO used_serial (id, kind, name, org, certificate_id, used_at, used_by)
                                VALUES (:id, :kind, :name, :org, CAST(:certificate AS uuid), :at, :by)
                                ON CONFLICT (kind, name) WHERE released_at IS NULL DO NOTHING""")
                        .bind("id", use.id())
                        .bind("kind", use.serial().kind().name())
                        .bind("name", use.serial().name())
                        .bind("org", use.organisation().value())
                        .bind("certificate", certificate == null ? null : certificate.value())
                        .bind("at", utc(use.at()))
                        .bind("by", by.value())
                        .execute());
    }

    @Override
    public Optional<Use> inUse(Serial serial) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM used_serial WHERE kind = :kind AND name = :name AND released_at IS NULL")
                .bind("kind", serial.kind().name())
                .bind("name", serial.name())
                .map((row, context) -> use(row))
                .findOne());
    }

    @Override
    public Optional<Use> lookUp(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM used_serial WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> use(row))
                .findOne());
    }

    @Override
    public boolean release(UUID id, PersonId by, Instant at) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE used_serial SET released_at = :at, released_by = :by
                                 WHERE id = :id AND released_at IS NULL""")
                        .bind("id", id)
                        .bind("at", utc(at))
                        .bind("by", by.value())
                        .execute());
    }

    @Override
    public List<Listed> list(
            @Nullable OrganisationId organisation, @Nullable CertificateId certificate, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM used_serial WHERE seq < :before
                           AND (CAST(:org AS text) IS NULL OR org = :org)
                           AND (CAST(:certificate AS uuid) IS NULL OR certificate_id = CAST(:certificate AS uuid))
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("org", organisation == null ? null : organisation.value())
                .bind("certificate", certificate == null ? null : certificate.value())
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), use(row)))
                .list());
    }

    private static Use use(ResultSet row) throws SQLException {
        var certificate = row.getObject("certificate_id", UUID.class);
        var released = row.getObject("released_at", OffsetDateTime.class);
        return new Use(
                row.getObject("id", UUID.class),
                new Serial(Serial.Kind.valueOf(row.getString("kind")), row.getString("name")),
                new OrganisationId(row.getString("org")),
                certificate == null ? null : new CertificateId(certificate),
                row.getObject("footprint", UUID.class),
                row.getObject("used_at", OffsetDateTime.class).toInstant(),
                released == null ? null : released.toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
