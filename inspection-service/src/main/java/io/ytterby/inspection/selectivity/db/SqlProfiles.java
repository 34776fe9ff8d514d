package io.ytterby.inspection.selectivity.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.inspection.selectivity.app.Profiles;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Profiles in PostgreSQL. */
@Singleton
class SqlProfiles implements Profiles {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    SqlProfiles(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Optional<Version> lookUp(long version) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM selectivity_profile WHERE version = :version")
                        .bind("version", version)
                        .map((row, context) -> version(row))
                        .findOne());
    }

    @Override
    public Optional<Version> newest() {
        return list(Long.MAX_VALUE, 1).stream().findFirst();
    }

    @Override
    public Optional<Version> inForce(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM selectivity_profile WHERE approved_by IS NOT NULL AND effective_from <= :day
                         ORDER BY version DESC LIMIT 1""")
                .bind("day", day)
                .map((row, context) -> version(row))
                .findOne());
    }

    @Override
    public boolean add(Version proposed) {
        var approvedBy = proposed.approvedBy();
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO selectivity_profile (version, document, effective_from, reason, proposed_by,
                                       proposed_at, approved_by, approved_at)
                                VALUES (:version, CAST(:document AS jsonb), :from, :reason, :by, :at, :approvedBy, :approvedAt)
                                ON CONFLICT (version) DO NOTHING""")
                        .bind("version", proposed.version())
                        .bind("document", write(proposed.document()))
                        .bind("from", proposed.effectiveFrom())
                        .bind("reason", proposed.reason())
                        .bind("by", proposed.proposedBy().value())
                        .bind("at", utc(proposed.proposedAt()))
                        .bind("approvedBy", approvedBy == null ? null : approvedBy.value())
                        .bind("approvedAt", utc(proposed.approvedAt()))
                        .execute());
    }

    @Override
    public boolean approve(long version, PersonId by, Instant at) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE selectivity_profile SET approved_by = :by, approved_at = :at
                                 WHERE version = :version AND approved_by IS NULL
                                   AND NOT EXISTS (SELECT 1 FROM selectivity_profile p WHERE p.version > :version)""")
                        .bind("version", version)
                        .bind("by", by.value())
                        .bind("at", utc(at))
                        .execute());
    }

    @Override
    public List<Version> list(long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM selectivity_profile WHERE version < :before ORDER BY version DESC LIMIT :limit")
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> version(row))
                .list());
    }

    private Version version(ResultSet row) throws SQLException {
        var approvedBy = row.getString("approved_by");
        var approvedAt = row.getObject("approved_at", OffsetDateTime.class);
        return new Version(
                row.getLong("version"),
                read(row.getString("document")),
                row.getObject("effective_from", LocalDate.class),
                row.getString("reason"),
                new PersonId(row.getString("proposed_by")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                approvedBy == null ? null : new PersonId(approvedBy),
                approvedAt == null ? null : approvedAt.toInstant());
    }

    private JsonNode read(String document) {
        try {
            return json.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a profile holds unreadable JSON", e);
        }
    }

    private String write(JsonNode document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
