package io.ytterby.inspection.instrument.db;

import io.ytterby.inspection.instrument.app.InstrumentChanges;
import io.ytterby.inspection.instrument.domain.InstrumentChange;
import io.ytterby.inspection.instrument.domain.InstrumentChange.Decision;
import io.ytterby.inspection.instrument.domain.InstrumentId;
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

/** Proposed changes of instruments in PostgreSQL. */
@Singleton
class SqlInstrumentChanges implements InstrumentChanges {
    private final Jdbi jdbi;
    private final ChangeContent json;

    SqlInstrumentChanges(Jdbi jdbi, ChangeContent json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public void add(InstrumentChange change) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO instrument_change (id, instrument_id, kind, base_version, content, reason, status,
                               proposed_by, proposed_at)
                        VALUES (:id, :instrument, :kind, :base, CAST(:content AS jsonb), :reason, :status, :by, :at)""")
                .bind("id", change.id())
                .bind("instrument", change.instrument().value())
                .bind("kind", json.kind(change.content()))
                .bind("base", change.base())
                .bind("content", json.text(change.content()))
                .bind("reason", change.reason())
                .bind("status", change.status().name())
                .bind("by", change.proposedBy().value())
                .bind("at", utc(change.proposedAt()))
                .execute());
    }

    @Override
    public Optional<InstrumentChange> lookUp(UUID id) {
        return one("SELECT * FROM instrument_change WHERE id = :id", id);
    }

    @Override
    public Optional<InstrumentChange> lock(UUID id) {
        return one("SELECT * FROM instrument_change WHERE id = :id FOR NO KEY UPDATE", id);
    }

    @Override
    public Optional<InstrumentChange> open(InstrumentId instrument, InstrumentChange.Content ofThisKind) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM instrument_change
                         WHERE instrument_id = :instrument AND kind = :kind AND status = 'PROPOSED'""")
                .bind("instrument", instrument.value())
                .bind("kind", json.kind(ofThisKind))
                .map((row, context) -> change(row))
                .findOne());
    }

    private Optional<InstrumentChange> one(String sql, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> change(row))
                .findOne());
    }

    @Override
    public void decide(InstrumentChange decided) {
        var decision = decided.decision();
        if (decision == null) throw new IllegalArgumentException("change " + decided.id() + " is not decided");
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE instrument_change
                           SET status = :status, decided_by = :by, decided_at = :at, decision = :why
                         WHERE id = :id AND status = 'PROPOSED'""")
                .bind("id", decided.id())
                .bind("status", decided.status().name())
                .bind("by", decision.by().value())
                .bind("at", utc(decision.at()))
                .bind("why", decision.why())
                .execute());
        if (changed != 1) throw new IllegalStateException("change " + decided.id() + " was decided without its lock");
    }

    @Override
    public List<Listed> list(
            @Nullable InstrumentId instrument, InstrumentChange.@Nullable Status status, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM instrument_change
                         WHERE seq < :before
                           AND (CAST(:instrument AS text) IS NULL OR instrument_id = :instrument)
                           AND (CAST(:status AS text) IS NULL OR status = :status)
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("instrument", instrument == null ? null : instrument.value())
                .bind("status", status == null ? null : status.name())
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), change(row)))
                .list());
    }

    private InstrumentChange change(ResultSet row) throws SQLException {
        return new InstrumentChange(
                row.getObject("id", UUID.class),
                new InstrumentId(row.getString("instrument_id")),
                row.getLong("base_version"),
                json.content(row.getString("kind"), row.getString("content")),
                row.getString("reason"),
                InstrumentChange.Status.valueOf(row.getString("status")),
                new PersonId(row.getString("proposed_by")),
                at(row, "proposed_at"),
                decision(row));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var by = row.getString("decided_by");
        return by == null ? null : new Decision(new PersonId(by), at(row, "decided_at"), row.getString("decision"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
