package io.ytterby.inspection.alert.db;

import io.ytterby.inspection.alert.app.Alerts;
import io.ytterby.inspection.alert.domain.Alert;
import io.ytterby.inspection.alert.domain.AlertId;
import io.ytterby.inspection.alert.domain.AlertSubject;
import io.ytterby.inspection.alert.domain.Consignor;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Alerts in PostgreSQL. */
@Singleton
class SqlAlerts implements Alerts {
    private static final String ALL = """
            SELECT a.*, (SELECT count(*) FROM alert_judgement j WHERE j.alert_id = a.id AND j.hit) AS hits,
                   (SELECT count(*) FROM alert_judgement j WHERE j.alert_id = a.id AND NOT j.hit) AS misses
              FROM alert a
            """;

    private final Jdbi jdbi;

    SqlAlerts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(Alert alert) {
        return jdbi.withHandle(handle -> {
            var insert = handle.createUpdate("""
                    INSERT INTO alert (id, port, ground, declaration_id, result_id, state, raised_at, raised_by, authority,
                                       expires_at, version, consignor_org, consignor_hash, hs_declared, hs_found,
                                       origin_port, destination, transit, packaging, element, containers, seal_series)
                    VALUES (:id, :port, :ground, CAST(:declaration AS uuid), CAST(:result AS uuid), :state, :raisedAt, :raisedBy, :authority,
                            :expiresAt, :version, :consignorOrg, :consignorHash, :hsDeclared, :hsFound,
                            :originPort, :destination, :transit, :packaging, :element, :containers, :sealSeries)
                    ON CONFLICT (result_id) DO NOTHING""");
            return 1 == bindPattern(bindNotice(insert, alert), alert).execute();
        });
    }

    private static Update bindNotice(Update insert, Alert alert) {
        var notice = alert.notice();
        return insert.bind("id", alert.id().value())
                .bind("port", notice.foundAt().value())
                .bind("ground", notice.ground())
                .bind(
                        "declaration",
                        notice.declaration() == null
                                ? null
                                : notice.declaration().value())
                .bind("result", alert.result())
                .bind("state", alert.stored().name())
                .bind("raisedAt", utc(alert.raisedAt()))
                .bind("raisedBy", alert.raisedBy().value())
                .bind("authority", alert.authority().value())
                .bind("expiresAt", utc(alert.expiresAt()))
                .bind("version", alert.version());
    }

    private static Update bindPattern(Update insert, Alert alert) {
        var pattern = alert.notice().pattern();
        var consignor = pattern.consignor();
        return insert.bind(
                        "consignorOrg",
                        consignor instanceof Consignor.Named(var organisation) ? organisation.value() : null)
                .bind("consignorHash", consignor instanceof Consignor.Concealed(var hash) ? hash : null)
                .bind("hsDeclared", text(pattern.hsDeclared()))
                .bind("hsFound", text(pattern.hsFound()))
                .bind("originPort", text(pattern.originPort()))
                .bind("destination", text(pattern.destination()))
                .bind("transit", text(pattern.transit()))
                .bind("packaging", pattern.packaging())
                .bind(
                        "element",
                        pattern.element() == null ? null : pattern.element().name())
                .bindArray("containers", String.class, texts(pattern.containers()))
                .bindArray("sealSeries", String.class, texts(pattern.sealSeries()));
    }

    @Override
    public Optional<Alert> lookUp(AlertId id) {
        return one(ALL + "WHERE a.id = :id", id);
    }

    @Override
    public Optional<Alert> lock(AlertId id) {
        return one(ALL + "WHERE a.id = :id FOR NO KEY UPDATE OF a", id);
    }

    private Optional<Alert> one(String sql, AlertId id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id.value())
                .map((row, context) -> AlertRows.alert(row))
                .findOne());
    }

    @Override
    public Optional<AlertId> ofResult(UUID result) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM alert WHERE result_id = :result")
                .bind("result", result)
                .mapTo(UUID.class)
                .findOne()
                .map(AlertId::new));
    }

    @Override
    public void update(Alert alert) {
        var end = Optional.ofNullable(alert.end());
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE alert SET state = :state, withdrawn_at = :at, withdrawn_by = :by,
                               withdrawn_because = :reason, version = :version
                         WHERE id = :id AND version = :version - 1""")
                .bind("id", alert.id().value())
                .bind("state", alert.stored().name())
                .bind("at", end.map(how -> utc(how.at())).orElse(null))
                .bind("by", end.map(how -> how.by().value()).orElse(null))
                .bind("reason", end.map(Alert.End::reason).orElse(null))
                .bind("version", alert.version())
                .execute());
        if (changed != 1) throw new IllegalStateException("alert " + alert.id() + " was changed without its lock");
    }

    @Override
    public void judge(Judgement said) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO alert_judgement (alert_id, declaration_id, hit, judged_at, judged_by, remark)
                        VALUES (:alert, :declaration, :hit, :at, :by, :remark)
                        ON CONFLICT (alert_id, declaration_id) DO UPDATE
                           SET hit = excluded.hit, judged_at = excluded.judged_at, judged_by = excluded.judged_by,
                               remark = excluded.remark""")
                .bind("alert", said.alert().value())
                .bind("declaration", said.declaration().value())
                .bind("hit", said.hit())
                .bind("at", utc(said.at()))
                .bind("by", said.by().value())
                .bind("remark", said.remark())
                .execute());
    }

    @Override
    public List<Listed> list(Query query, Instant now, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL + """
                        WHERE a.seq < :before
                          AND (CAST(:port AS text) IS NULL OR a.port = :port)
                          AND (CAST(:element AS text) IS NULL OR a.element = :element)
                          AND (CAST(:state AS text) IS NULL
                               OR CASE WHEN a.state = 'ACTIVE' AND a.expires_at <= :now THEN 'EXPIRED' ELSE a.state END
                                  = :state)
                        ORDER BY a.seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("port", text(query.port()))
                .bind(
                        "element",
                        query.element() == null ? null : query.element().name())
                .bind("state", query.state() == null ? null : query.state().name())
                .bind("now", utc(now))
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), AlertRows.alert(row)))
                .list());
    }

    @Override
    public List<Alert> candidates(AlertSubject subject, Instant now) {
        var transport = subject.form().transport();
        return jdbi.withHandle(handle -> handle.createQuery(ALL + """
                        WHERE a.state = 'ACTIVE' AND a.expires_at > :now
                          AND (a.containers && CAST(:containers AS text[])
                               OR EXISTS (SELECT 1 FROM unnest(a.seal_series) series, unnest(CAST(:seals AS text[])) seal
                                           WHERE starts_with(seal, series))
                               OR (num_nonnulls(a.consignor_org, a.consignor_hash, a.hs_declared) > 0
                                   AND (a.consignor_org IS NULL OR a.consignor_org = :exporter)
                                   AND (a.consignor_hash IS NULL OR a.consignor_hash = :hash)
                                   AND (a.hs_declared IS NULL
                                        OR EXISTS (SELECT 1 FROM unnest(CAST(:codes AS text[])) code
                                                    WHERE starts_with(code, a.hs_declared)))))
                        ORDER BY a.seq DESC LIMIT 100""")
                .bind("now", utc(now))
                .bindArray("containers", String.class, texts(transport.containers()))
                .bindArray("seals", String.class, texts(transport.seals()))
                .bindArray("codes", String.class, texts(subject.codes()))
                .bind("exporter", subject.form().exporter().value())
                .bind("hash", subject.exporterHash())
                .map((row, context) -> AlertRows.alert(row))
                .list());
    }

    @Override
    public List<AlertId> runOut(Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM alert WHERE state = 'ACTIVE' AND expires_at <= :now
                         ORDER BY expires_at LIMIT :limit""")
                .bind("now", utc(now))
                .bind("limit", limit)
                .mapTo(UUID.class)
                .map(AlertId::new)
                .list());
    }

    private static @Nullable String text(@Nullable Object word) {
        return word == null ? null : word.toString();
    }

    private static Object[] texts(List<?> words) {
        return words.stream().map(Object::toString).toArray();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
