package io.ytterby.inspection.selectivity.db;

import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.selectivity.app.Feedback;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Counts in PostgreSQL. */
@Singleton
class SqlFeedback implements Feedback {
    /**
     * Each judged declaration once, as its last judgement has it, with the newest verified outcome that stands. Only what was selected
     * is weighed: how likely an officer's own pick was nobody knows.
     */
    private static final String JUDGED = """
            WITH judged AS (
                SELECT DISTINCT ON (s.declaration_id) s.declaration_id, s.contributions, s.drawn, s.propensity
                  FROM selection s WHERE s.at >= :from AND s.at < :to AND s.cause <> 'REROUTED'
                 ORDER BY s.declaration_id, s.number DESC),
            ended AS (
                SELECT j.*, o.outcome, o.origin <> 'OFFICER' AS selected,
                       EXISTS (SELECT 1 FROM inspection_order c WHERE c.declaration_id = j.declaration_id
                                  AND c.origin <> 'OFFICER' AND c.status = 'CANCELLED' AND c.cancelled_by IS NOT NULL)
                       AS overridden
                  FROM judged j LEFT JOIN LATERAL (
                       SELECT outcome, origin FROM inspection_order v
                        WHERE declaration_id = j.declaration_id AND outcome IS NOT NULL
                          AND NOT EXISTS (SELECT 1 FROM inspection_result i JOIN result_reversal r ON r.result_id = i.id
                                           WHERE i.order_id = v.id)
                        ORDER BY seq DESC LIMIT 1) o ON true)
            """;

    private static final String COUNTS = """
            count(*) AS hits,
            count(*) FILTER (WHERE outcome = 'CONFORMS') AS conforming,
            count(*) FILTER (WHERE outcome IN ('DISCREPANT', 'CONTROLLED_ELEMENT_FOUND')) AS failed,
            count(*) FILTER (WHERE outcome = 'INCONCLUSIVE') AS inconclusive,
            count(*) FILTER (WHERE overridden) AS overridden,
            coalesce(sum(1 / propensity) FILTER (WHERE selected
                AND outcome IN ('DISCREPANT', 'CONTROLLED_ELEMENT_FOUND')), 0) AS weighted_failed,
            coalesce(sum(1 / propensity) FILTER (WHERE selected AND outcome <> 'INCONCLUSIVE'), 0) AS weighted_verdicts
            """;

    private final Jdbi jdbi;

    SqlFeedback(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<OfRule> rules(Instant from, Instant to) {
        return jdbi.withHandle(handle -> between(handle.createQuery(JUDGED + """
                SELECT hit ->> 'ruleId' AS rule, (hit ->> 'ruleVersion')::int AS rule_version, %s
                  FROM ended CROSS JOIN LATERAL jsonb_array_elements(contributions) hit
                 GROUP BY 1, 2 ORDER BY hits DESC, 1, 2 LIMIT 1000""".formatted(COUNTS)), from, to)
                .map((row, context) -> new OfRule(row.getString("rule"), row.getInt("rule_version"), tally(row)))
                .list());
    }

    @Override
    public Tally all(Instant from, Instant to) {
        return one(JUDGED + "SELECT " + COUNTS + " FROM ended", from, to);
    }

    @Override
    public Tally drawn(Instant from, Instant to) {
        return one(JUDGED + "SELECT " + COUNTS + " FROM ended WHERE drawn", from, to);
    }

    private Tally one(String sql, Instant from, Instant to) {
        return jdbi.withHandle(handle -> between(handle.createQuery(sql), from, to)
                .map((row, context) -> tally(row))
                .one());
    }

    @Override
    public List<Week> weeks(Instant from, Instant to) {
        var weeks = new TreeMap<LocalDate, EnumMap<Lane, Long>>();
        jdbi.useHandle(handle -> between(handle.createQuery("""
                        SELECT date_trunc('week', at AT TIME ZONE 'Asia/Shanghai')::date AS monday, lane, count(*) AS judged
                          FROM selection WHERE number = 1 AND at >= :from AND at < :to GROUP BY 1, 2"""), from, to)
                .map((row, context) -> weeks.computeIfAbsent(
                                row.getObject("monday", LocalDate.class), _ -> new EnumMap<>(Lane.class))
                        .put(Lane.valueOf(row.getString("lane")), row.getLong("judged")))
                .list());
        return weeks.entrySet().stream()
                .map(week -> new Week(week.getKey(), week.getValue()))
                .toList();
    }

    private static Query between(Query query, Instant from, Instant to) {
        return query.bind("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .bind("to", OffsetDateTime.ofInstant(to, ZoneOffset.UTC));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("hits"),
                row.getLong("conforming"),
                row.getLong("failed"),
                row.getLong("inconclusive"),
                row.getLong("overridden"),
                row.getBigDecimal("weighted_failed"),
                row.getBigDecimal("weighted_verdicts"));
    }
}
