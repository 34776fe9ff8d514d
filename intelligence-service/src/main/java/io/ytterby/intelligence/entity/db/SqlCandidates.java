package io.ytterby.intelligence.entity.db;

import static io.ytterby.intelligence.entity.db.Rows.utc;

import io.ytterby.intelligence.entity.app.Candidates;
import io.ytterby.intelligence.entity.domain.Candidate;
import io.ytterby.intelligence.entity.domain.EntityId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What may be so, in PostgreSQL. */
@Singleton
class SqlCandidates implements Candidates {
    private final Jdbi jdbi;

    SqlCandidates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Candidate candidate) {
        var other = candidate.other();
        var listed = candidate.listed();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO entity_candidate (id, entity_id, kind, other_id, list, list_version, entry, entry_name,
                                                      points, reasons, pair, evidence, found_at, status)
                        VALUES (:id, :entity, :kind, CAST(:other AS uuid), :list, CAST(:listVersion AS integer), :entry, :entryName,
                                :points, :reasons, :pair, :evidence, :at, :status)
                        ON CONFLICT (pair, kind, md5(evidence)) DO NOTHING""")
                .bind("id", candidate.id())
                .bind("entity", candidate.subject().value())
                .bind("kind", candidate.kind().name())
                .bind("other", other == null ? null : other.value())
                .bind("list", listed == null ? null : listed.list())
                .bind("listVersion", listed == null ? null : Integer.valueOf(listed.version()))
                .bind("entry", listed == null ? null : listed.entry())
                .bind("entryName", listed == null ? null : listed.name())
                .bind("points", candidate.points())
                .bindArray("reasons", String.class, candidate.reasons().toArray())
                .bind("pair", pair(candidate.subject(), other))
                .bind("evidence", candidate.evidence())
                .bind("at", utc(candidate.foundAt()))
                .bind("status", candidate.status().name())
                .execute());
    }

    private static String pair(EntityId subject, @Nullable EntityId other) {
        if (other == null) return subject.toString();
        var one = subject.toString();
        var two = other.toString();
        return one.compareTo(two) < 0 ? one + "|" + two : two + "|" + one;
    }

    @Override
    public Optional<Candidate> lock(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM entity_candidate WHERE id = :id FOR NO KEY UPDATE")
                        .bind("id", id)
                        .map((row, context) -> Rows.candidate(row))
                        .findOne());
    }

    @Override
    public void decide(Candidate decided) {
        var by = decided.decidedBy();
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE entity_candidate SET status = :status, decided_by = :by, decided_at = :at, reason = :reason
                         WHERE id = :id AND status = 'OPEN'""")
                .bind("id", decided.id())
                .bind("status", decided.status().name())
                .bind("by", by == null ? null : by.value())
                .bind("at", utc(decided.decidedAt()))
                .bind("reason", decided.reason())
                .execute());
        if (changed != 1) throw new IllegalStateException("candidate " + decided.id() + " was decided before");
    }

    @Override
    public List<Listed> list(@Nullable EntityId id, Candidate.@Nullable Status status, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM entity_candidate
                         WHERE seq < :before
                           AND (CAST(:id AS uuid) IS NULL OR entity_id = CAST(:id AS uuid) OR other_id = CAST(:id AS uuid))
                           AND (CAST(:status AS text) IS NULL OR status = :status)
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("id", id == null ? null : id.value())
                .bind("status", status == null ? null : status.name())
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), Rows.candidate(row)))
                .list());
    }
}
