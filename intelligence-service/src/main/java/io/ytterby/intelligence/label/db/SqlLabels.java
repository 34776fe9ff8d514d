package io.ytterby.intelligence.label.db;

import io.ytterby.intelligence.label.app.Labels;
import io.ytterby.intelligence.label.domain.Label;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Labels in PostgreSQL. */
@Singleton
class SqlLabels implements Labels {
    private final Jdbi jdbi;

    SqlLabels(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void put(Label label) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO label (record_id, outcome, source, propensity, found_at)
                        VALUES (:record, :outcome, :source, :propensity, :at)
                        ON CONFLICT (record_id) DO UPDATE
                           SET outcome = excluded.outcome, source = excluded.source, propensity = excluded.propensity,
                               found_at = excluded.found_at
                         WHERE label.found_at <= excluded.found_at""")
                .bind("record", label.record())
                .bind("outcome", label.outcome().name())
                .bind("source", label.source())
                .bind("propensity", label.propensity())
                .bind("at", OffsetDateTime.ofInstant(label.foundAt(), ZoneOffset.UTC))
                .execute());
    }

    @Override
    public boolean remove(UUID record, String source) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate(
                                "DELETE FROM label WHERE record_id = :record AND source = :source")
                        .bind("record", record)
                        .bind("source", source)
                        .execute());
    }

    @Override
    public List<UUID> recordsOfDeclaration(UUID declaration) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM trade_record
                         WHERE source = 'inspection' AND source_id >= :first AND source_id < :end""")
                .bind("first", declaration + "/")
                .bind("end", declaration + "0") // the character behind the slash
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public List<Listed> list(long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM label WHERE seq < :before ORDER BY seq DESC LIMIT :limit")
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Listed(
                        row.getLong("seq"),
                        new Label(
                                row.getObject("record_id", UUID.class),
                                Label.Outcome.valueOf(row.getString("outcome")),
                                row.getString("source"),
                                row.getBigDecimal("propensity"),
                                row.getObject("found_at", OffsetDateTime.class).toInstant())))
                .list());
    }

    @Override
    public List<OfFeature> byFeature() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT reason ->> 'feature' AS feature, count(*) AS labelled,
                               count(*) FILTER (WHERE outcome = 'ILLEGAL') AS illegal,
                               round(coalesce(sum(1 / propensity) FILTER (WHERE outcome = 'ILLEGAL'), 0)
                                     / sum(1 / propensity), 4) AS weighted
                          FROM label JOIN signal USING (record_id), jsonb_array_elements(reasons) reason
                         WHERE (reason ->> 'contribution')::numeric > 0
                         GROUP BY 1 ORDER BY 1""")
                .map((row, context) -> new OfFeature(
                        row.getString("feature"),
                        row.getLong("labelled"),
                        row.getLong("illegal"),
                        row.getBigDecimal("weighted")))
                .list());
    }
}
