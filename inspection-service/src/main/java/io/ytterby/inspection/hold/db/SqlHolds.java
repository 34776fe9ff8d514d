package io.ytterby.inspection.hold.db;

import io.ytterby.inspection.hold.app.Holds;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.hold.domain.HoldGround;
import io.ytterby.inspection.hold.domain.HoldId;
import io.ytterby.inspection.hold.domain.HoldStatus;
import io.ytterby.inspection.hold.domain.LegalClock;
import io.ytterby.kernel.DeclarationId;
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

/** Holds in PostgreSQL. */
@Singleton
class SqlHolds implements Holds {
    private final Jdbi jdbi;

    SqlHolds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Hold> lookUp(HoldId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM hold WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) -> hold(row))
                .findOne());
    }

    @Override
    public void add(Hold hold, @Nullable UUID result) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO hold (id, declaration_id, status, authority, ground, reason, placed_at, placed_by,
                                          review_by, result_id, clock_rule, clock_last_day, clock_until)
                        VALUES (:id, :declaration, :status, :authority, :ground, :reason, :placedAt, :placedBy,
                                :reviewBy, CAST(:result AS uuid), :clockRule, :clockLastDay, :clockUntil)""")
                .bindMap(ClockColumns.of(hold.clock()))
                .bind("id", hold.id().value())
                .bind("declaration", hold.declaration().value())
                .bind("status", hold.status().name())
                .bind("authority", hold.authority().value())
                .bind("ground", hold.ground().value())
                .bind("reason", hold.reason())
                .bind("placedAt", utc(hold.placedAt()))
                .bind("placedBy", hold.placedBy().value())
                .bind("reviewBy", utc(hold.reviewBy()))
                .bind("result", result == null ? null : result.toString())
                .execute());
    }

    @Override
    public void update(Hold hold) {
        var end = Optional.ofNullable(hold.end());
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE hold
                           SET status = :status, review_by = :reviewBy, ended_at = :endedAt, ended_by = :endedBy,
                               end_reason = :endReason, clock_last_day = :clockLastDay, clock_until = :clockUntil,
                               clock_extensions = :clockExtensions, clock_warned_at = :clockWarnedAt,
                               clock_escalated_at = :clockEscalatedAt
                         WHERE id = :id AND status IN ('PLACED', 'EXTENDED')""")
                .bind("id", hold.id().value())
                .bind("status", hold.status().name())
                .bind("reviewBy", utc(hold.reviewBy()))
                .bindMap(ClockColumns.of(hold.clock()))
                .bind("endedAt", end.map(how -> utc(how.at())).orElse(null))
                .bind("endedBy", end.map(how -> how.by().value()).orElse(null))
                .bind("endReason", end.map(Hold.End::reason).orElse(null))
                .execute());
        if (changed != 1) throw new IllegalStateException("hold " + hold.id() + " was changed without its lock");
    }

    @Override
    public Optional<Hold> of(UUID result) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM hold WHERE result_id = :result")
                .bind("result", result)
                .map((row, context) -> hold(row))
                .findOne());
    }

    @Override
    public List<HoldId> clocksDue(Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM hold
                         WHERE status IN ('PLACED', 'EXTENDED') AND clock_until <= :soon
                           AND (CASE WHEN clock_until <= :now THEN clock_escalated_at ELSE clock_warned_at END) IS NULL
                         ORDER BY clock_until LIMIT :limit""")
                .bind("now", utc(now))
                .bind("soon", utc(now.plus(LegalClock.WARNING)))
                .bind("limit", limit)
                .mapTo(UUID.class)
                .map(HoldId::new)
                .list());
    }

    @Override
    public List<Hold> standing(DeclarationId declaration) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM hold WHERE declaration_id = :declaration AND status <> 'LIFTED' ORDER BY seq""")
                .bind("declaration", declaration.value())
                .map((row, context) -> hold(row))
                .list());
    }

    @Override
    public List<Listed> list(HoldQuery query, @Nullable OrganisationId exporter, long before, int limit) {
        var declaration = query.declaration();
        var clock = query.clock();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT h.* FROM hold h JOIN declaration d ON d.id = h.declaration_id
                         WHERE h.seq < :before
                           AND (CAST(:declaration AS uuid) IS NULL OR h.declaration_id = CAST(:declaration AS uuid))
                           AND (CAST(:exporter AS text) IS NULL OR d.exporter_org = :exporter)
                           AND (NOT :standing OR h.status <> 'LIFTED')
                           AND (CAST(:clock AS text) IS NULL OR (h.status IN ('PLACED', 'EXTENDED') AND :clock =
                                CASE WHEN h.clock_until <= :now THEN 'EXPIRED' WHEN h.clock_until <= :soon THEN 'EXPIRING'
                                     WHEN h.clock_until > :soon THEN 'RUNNING' END))
                         ORDER BY h.seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("declaration", declaration == null ? null : declaration.toString())
                .bind("exporter", exporter == null ? null : exporter.value())
                .bind("standing", query.standing())
                .bind("clock", clock == null ? null : clock.name())
                .bind("now", utc(query.now()))
                .bind("soon", utc(query.now().plus(LegalClock.WARNING)))
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), hold(row)))
                .list());
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                new HoldId(row.getObject("id", UUID.class)),
                new DeclarationId(row.getObject("declaration_id", UUID.class)),
                HoldStatus.valueOf(row.getString("status")),
                new OrganisationId(row.getString("authority")),
                new HoldGround(row.getString("ground")),
                row.getString("reason"),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("placed_by")),
                row.getObject("review_by", OffsetDateTime.class).toInstant(),
                ClockColumns.clock(row),
                end(row));
    }

    private static Hold.@Nullable End end(ResultSet row) throws SQLException {
        var at = row.getObject("ended_at", OffsetDateTime.class);
        if (at == null) return null;
        return new Hold.End(at.toInstant(), new PersonId(row.getString("ended_by")), row.getString("end_reason"));
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
