package io.ytterby.intelligence.node.db;

import io.ytterby.intelligence.node.app.NodeFacts;
import io.ytterby.intelligence.node.domain.FactKind;
import io.ytterby.intelligence.node.domain.RecordedFact;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Facts in PostgreSQL. */
@Singleton
class SqlNodeFacts implements NodeFacts {
    private final Jdbi jdbi;

    SqlNodeFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void put(RecordedFact fact) {
        jdbi.useHandle(handle -> {
            handle.createQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:node, 4))")
                    .bind("node", fact.node())
                    .mapTo(Integer.class)
                    .one();
            handle.createUpdate("""
                            UPDATE node_fact SET superseded_at = :at
                             WHERE node = :node AND element = :element AND kind = :kind AND month = :month
                               AND source = :source AND superseded_at IS NULL""")
                    .bind("at", fact.recordedAt().atOffset(ZoneOffset.UTC))
                    .bind("node", fact.node())
                    .bind("element", fact.element())
                    .bind("kind", fact.kind().name())
                    .bind("month", fact.month().atDay(1))
                    .bind("source", fact.source())
                    .execute();
            handle.createUpdate("""
                            INSERT INTO node_fact (id, node, element, kind, month, mg, cv, source, published, recorded_by,
                                                   recorded_at)
                            VALUES (:id, :node, :element, :kind, :month, :mg, :cv, :source, :published, :by, :at)""")
                    .bind("id", fact.id())
                    .bind("node", fact.node())
                    .bind("element", fact.element())
                    .bind("kind", fact.kind().name())
                    .bind("month", fact.month().atDay(1))
                    .bind("mg", fact.mg())
                    .bind("cv", fact.cv())
                    .bind("source", fact.source())
                    .bind("published", fact.published())
                    .bind("by", fact.recordedBy())
                    .bind("at", fact.recordedAt().atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    @Override
    public List<RecordedFact> standing() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM node_fact WHERE superseded_at IS NULL ORDER BY seq")
                        .map((row, context) -> fact(row))
                        .list());
    }

    @Override
    public List<RecordedFact> standing(String node, String element) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM node_fact
                         WHERE superseded_at IS NULL AND node = :node AND element = :element ORDER BY month, seq""")
                .bind("node", node)
                .bind("element", element)
                .map((row, context) -> fact(row))
                .list());
    }

    @Override
    public List<Listed> list(String node, @Nullable String element, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM node_fact
                         WHERE superseded_at IS NULL AND node = :node AND seq < :before
                           AND (CAST(:element AS text) IS NULL OR element = :element)
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("node", node)
                .bind("element", element)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), fact(row)))
                .list());
    }

    @Override
    public List<Node> nodes(long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT node, max(seq) AS place, count(*) AS facts FROM node_fact WHERE superseded_at IS NULL
                         GROUP BY node HAVING max(seq) < :before ORDER BY place DESC LIMIT :limit""")
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Node(row.getLong("place"), row.getString("node"), row.getInt("facts")))
                .list());
    }

    @Override
    public boolean knows(String node) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM node_fact WHERE node = :node)")
                        .bind("node", node)
                        .mapTo(Boolean.class)
                        .one());
    }

    private static RecordedFact fact(ResultSet row) throws SQLException {
        return new RecordedFact(
                row.getObject("id", UUID.class),
                row.getString("node"),
                row.getString("element"),
                FactKind.valueOf(row.getString("kind")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getLong("mg"),
                row.getBigDecimal("cv"),
                row.getString("source"),
                row.getObject("published", LocalDate.class),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
