package io.ytterby.intelligence.alert.db;

import io.ytterby.intelligence.alert.app.Alerts;
import io.ytterby.intelligence.alert.domain.Alert;
import io.ytterby.intelligence.alert.domain.AlertId;
import io.ytterby.intelligence.alert.domain.TradeLine;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Alerts in PostgreSQL. */
@Singleton
class SqlAlerts implements Alerts {
    private static final String OF_LINE = """
            WHERE departure = :from AND destination = :to AND hs6 = :hs6 AND shipper = :shipper AND consignee = :consignee""";

    private final Jdbi jdbi;
    private final AlertRows rows;

    SqlAlerts(Jdbi jdbi, AlertRows rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    @Override
    public void lock(TradeLine line) {
        jdbi.useHandle(
                handle -> handle.createQuery("SELECT pg_advisory_xact_lock(hashtext('alert-line'), hashtext(:line))")
                        .bind("line", line.toString())
                        .mapToMap()
                        .list());
    }

    @Override
    public Optional<Alert> newest(TradeLine line) {
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery("SELECT * FROM alert " + OF_LINE + " ORDER BY seq DESC LIMIT 1"), line)
                .map((row, context) -> rows.alert(row))
                .findOne());
    }

    private static org.jdbi.v3.core.statement.Query bound(org.jdbi.v3.core.statement.Query query, TradeLine line) {
        return query.bind("from", line.from())
                .bind("to", line.to())
                .bind("hs6", line.hs6())
                .bind("shipper", line.shipper())
                .bind("consignee", line.consignee());
    }

    @Override
    public Optional<Alert> lookUp(AlertId id) {
        return one("SELECT * FROM alert WHERE id = :id", id);
    }

    @Override
    public Optional<Alert> lock(AlertId id) {
        return one("SELECT * FROM alert WHERE id = :id FOR NO KEY UPDATE", id);
    }

    private Optional<Alert> one(String sql, AlertId id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id.value())
                .map((row, context) -> rows.alert(row))
                .findOne());
    }

    @Override
    public void add(Alert alert) {
        jdbi.useHandle(handle -> rows.bind(handle.createUpdate("""
                        INSERT INTO alert (id, departure, destination, hs6, shipper, consignee, shipper_firm, consignee_firm,
                               state, score, score_before, tests, reasons, records, net_mg, first_at, last_at, containers,
                               licences, exits, raised_at, version)
                        VALUES (:id, :from, :to, :hs6, :shipper, :consignee, CAST(:shipperFirm AS jsonb),
                               CAST(:consigneeFirm AS jsonb), :state, :score, :scoreBefore, :tests, CAST(:reasons AS jsonb),
                               :records, :netMg, :firstAt, :lastAt, :containers, :licences, CAST(:exits AS jsonb), :raisedAt,
                               :version)"""), alert).execute());
    }

    @Override
    public void update(Alert next) {
        var judgement = next.judgement();
        int changed = jdbi.withHandle(handle -> rows.bind(handle.createUpdate("""
                        UPDATE alert
                           SET state = :state, score = :score, score_before = :scoreBefore, tests = :tests,
                               reasons = CAST(:reasons AS jsonb), records = :records, net_mg = :netMg, first_at = :firstAt,
                               last_at = :lastAt, containers = :containers, licences = :licences,
                               exits = CAST(:exits AS jsonb), judged_by = :by, judged_at = :judgedAt,
                               judged_because = :because, version = :version
                         WHERE id = :id AND version = :version - 1"""), next)
                .bind("by", judgement == null ? null : judgement.by().value())
                .bind("judgedAt", judgement == null ? null : utc(judgement.at()))
                .bind("because", judgement == null ? null : judgement.reason())
                .execute());
        if (changed != 1) throw new IllegalStateException("alert " + next.id() + " was changed without its lock");
    }

    @Override
    public boolean tryAddRecord(AlertId alert, UUID record, BigDecimal score, Instant at) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO alert_record (record_id, alert_id, score, at) VALUES (:record, :alert, :score, :at)
                                ON CONFLICT (record_id) DO NOTHING""")
                        .bind("record", record)
                        .bind("alert", alert.value())
                        .bind("score", score)
                        .bind("at", utc(at))
                        .execute());
    }

    @Override
    public List<RecordOf> records(AlertId alert, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM alert_record WHERE alert_id = :alert ORDER BY score DESC, at, record_id LIMIT :limit""")
                .bind("alert", alert.value())
                .bind("limit", limit)
                .map((row, context) -> new RecordOf(
                        row.getObject("record_id", UUID.class),
                        row.getBigDecimal("score"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list());
    }

    @Override
    public List<Listed> list(Query query, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM alert
                         WHERE seq < :before
                           AND (CAST(:state AS text) IS NULL OR state = :state)
                           AND (CAST(:from AS text) IS NULL OR departure = :from)
                           AND (CAST(:to AS text) IS NULL OR destination = :to)
                           AND (CAST(:hs6 AS text) IS NULL OR hs6 = :hs6)
                           AND (CAST(:test AS text) IS NULL OR :test = ANY (tests))
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("state", query.state() == null ? null : query.state().name())
                .bind("from", query.from())
                .bind("to", query.to())
                .bind("hs6", query.hs6())
                .bind("test", query.test())
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), rows.alert(row)))
                .list());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
