package io.ytterby.tracking.sighting.db;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.PersonId;
import io.ytterby.tracking.sighting.app.Alerts;
import io.ytterby.tracking.sighting.domain.CloneAlert;
import io.ytterby.tracking.sighting.domain.CloneAlert.Outcome;
import io.ytterby.tracking.sighting.domain.CloneAlert.Settlement;
import io.ytterby.tracking.sighting.domain.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Alerts by guarded statements; the index on what is open decides where two raise the same. */
@ApplicationScoped
class JdbiAlerts implements Alerts {
    private final Jdbi jdbi;

    JdbiAlerts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Raised raise(CloneAlert alert, @Nullable Long gram) {
        var lot = alert.lot();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO clone_alert (alert_id, rule, code, gram, lot_id, sighting_id, against_id, evidence,
                            country, org, raised_at, last_at, times, version)
                        VALUES (:id, :rule, :code, :gram, CAST(:lot AS uuid), :sighting, CAST(:against AS uuid), :evidence,
                            :country, :org, :at, :at, 1, 1)
                        ON CONFLICT (rule, code, country, org) WHERE outcome IS NULL
                        DO UPDATE SET times = clone_alert.times + 1, version = clone_alert.version + 1,
                            last_at = greatest(clone_alert.last_at, excluded.last_at)
                        RETURNING *""")
                .bind("id", alert.id())
                .bind("rule", alert.rule().name())
                .bind("code", alert.code())
                .bind("gram", gram)
                .bind("lot", lot == null ? null : lot.toString())
                .bind("sighting", alert.sighting())
                .bind(
                        "against",
                        alert.against() == null ? null : alert.against().toString())
                .bind("evidence", alert.evidence())
                .bind("country", alert.country())
                .bind("org", alert.org())
                .bind("at", alert.raisedAt())
                .map(JdbiAlerts::alert)
                .map(kept -> new Raised(kept, kept.id().equals(alert.id())))
                .one());
    }

    @Override
    public Optional<CloneAlert> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM clone_alert WHERE alert_id = :id")
                .bind("id", id)
                .map(JdbiAlerts::alert)
                .findOne());
    }

    @Override
    public List<CloneAlert> list(Filter filter, @Nullable Instant before, @Nullable UUID beforeId, int limit) {
        var lot = filter.lot();
        var rule = filter.rule();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM clone_alert
                         WHERE (CAST(:before AS timestamptz) IS NULL
                                OR (raised_at, alert_id) < (CAST(:before AS timestamptz), CAST(:beforeId AS uuid)))
                           AND (CAST(:rule AS text) IS NULL OR rule = :rule)
                           AND (CAST(:open AS boolean) IS NULL OR (outcome IS NULL) = :open)
                           AND (CAST(:lot AS uuid) IS NULL OR lot_id = CAST(:lot AS uuid))
                         ORDER BY raised_at DESC, alert_id DESC LIMIT :limit""")
                .bind("before", before)
                .bind("beforeId", beforeId == null ? null : beforeId.toString())
                .bind("rule", rule == null ? null : rule.name())
                .bind("open", filter.open())
                .bind("lot", lot == null ? null : lot.toString())
                .bind("limit", limit)
                .map(JdbiAlerts::alert)
                .list());
    }

    /** Taking a settlement back loses against a new open alert of the same kind: then that one is the one to look at. */
    @Override
    public Optional<CloneAlert> trySettle(UUID id, long version, @Nullable Settlement settlement) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE clone_alert SET version = version + 1, outcome = :outcome, settled_by = :by,
                            settled_at = CAST(:at AS timestamptz), reason = :reason
                         WHERE alert_id = :id AND version = :version AND (outcome IS NULL) = :opens
                           AND (:opens OR NOT EXISTS (SELECT 1 FROM clone_alert other
                                 WHERE other.outcome IS NULL AND other.rule = clone_alert.rule
                                   AND other.code = clone_alert.code AND other.country = clone_alert.country
                                   AND other.org = clone_alert.org))
                        RETURNING *""")
                .bind("id", id)
                .bind("version", version)
                .bind("opens", settlement != null)
                .bind(
                        "outcome",
                        settlement == null ? null : settlement.outcome().name())
                .bind("by", settlement == null ? null : settlement.by().value())
                .bind("at", settlement == null ? null : settlement.at())
                .bind("reason", settlement == null ? null : settlement.reason())
                .map(JdbiAlerts::alert)
                .findOne());
    }

    private static CloneAlert alert(ResultSet row, StatementContext context) throws SQLException {
        @Nullable UUID lot = row.getObject("lot_id", UUID.class);
        return new CloneAlert(
                row.getObject("alert_id", UUID.class),
                Rule.valueOf(row.getString("rule")),
                row.getString("code"),
                lot == null ? null : new LotId(lot),
                row.getObject("sighting_id", UUID.class),
                row.getObject("against_id", UUID.class),
                row.getString("evidence"),
                row.getString("country"),
                row.getString("org"),
                instant(row, "raised_at"),
                instant(row, "last_at"),
                row.getInt("times"),
                row.getLong("version"),
                settlement(row));
    }

    private static @Nullable Settlement settlement(ResultSet row) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        if (outcome == null) return null;
        return new Settlement(
                Outcome.valueOf(outcome),
                new PersonId(row.getString("settled_by")),
                instant(row, "settled_at"),
                row.getString("reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
