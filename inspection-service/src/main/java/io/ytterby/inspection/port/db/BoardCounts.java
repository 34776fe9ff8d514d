package io.ytterby.inspection.port.db;

import io.ytterby.inspection.port.domain.Age;
import io.ytterby.inspection.port.domain.Backlog;
import io.ytterby.inspection.port.domain.LaneCount;
import io.ytterby.inspection.port.domain.LegalClocks;
import io.ytterby.inspection.port.domain.OrderQueue;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Unlocode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** How much waits at a port, and what is to be done about it. */
final class BoardCounts {
    private static final Duration SOON = Duration.ofDays(2);
    private static final int NEXT = 10;

    /** A container is in the worst lane and age of its declarations, once; a declaration without one is its own unit. */
    private static final String LANES = """
            WITH waiting AS (
                SELECT s.declaration_id, s.containers, s.lodged_at, coalesce(o.rank, 1) AS rank
                  FROM port_stay s
                  LEFT JOIN (SELECT declaration_id,
                                    max(array_position(ARRAY['NONE', 'GREEN', 'YELLOW', 'RED'], lane)) AS rank
                               FROM inspection_order
                              WHERE status NOT IN ('CLOSED', 'CANCELLED') AND lane <> 'BLUE'
                              GROUP BY declaration_id) o USING (declaration_id)
                 WHERE s.port = :port AND s.left_at IS NULL),
            units AS (
                SELECT max(rank) AS rank, min(lodged_at) AS lodged_at FROM (
                    SELECT unnest(containers) AS unit, rank, lodged_at FROM waiting) boxed GROUP BY unit
                UNION ALL SELECT rank, lodged_at FROM waiting WHERE cardinality(containers) = 0),
            counted AS (
                SELECT 'declarations' AS what, rank, lodged_at FROM waiting
                UNION ALL SELECT 'containers', rank, lodged_at FROM units)
            SELECT what, (ARRAY['NONE', 'GREEN', 'YELLOW', 'RED'])[rank] AS lane,
                   least(31, greatest(0, floor(extract(epoch FROM :now - lodged_at) / 86400)))::bigint AS days,
                   count(*) AS number
              FROM counted GROUP BY what, rank, days""";

    private final Handle handle;
    private final Unlocode port;
    private final Instant now;

    BoardCounts(Handle handle, Unlocode port, Instant now) {
        this.handle = handle;
        this.port = port;
        this.now = now;
    }

    List<LaneCount> lanes() {
        Map<String, Map<Age, Long>> counts = new HashMap<>();
        asked(LANES).map((row, context) -> counted(counts, row)).list();
        return Backlog.LANES.stream()
                .map(lane -> new LaneCount(
                        lane,
                        counts.getOrDefault("declarations " + lane, Map.of()),
                        counts.getOrDefault("containers " + lane, Map.of())))
                .toList();
    }

    private static long counted(Map<String, Map<Age, Long>> counts, ResultSet row) throws SQLException {
        var key = row.getString("what") + " " + row.getString("lane");
        return counts.computeIfAbsent(key, any -> new EnumMap<>(Age.class))
                .merge(Age.ofDays(row.getLong("days")), row.getLong("number"), Long::sum);
    }

    LegalClocks clocks() {
        var all = asked("""
                SELECT h.id, h.declaration_id, h.ground, least(h.review_by, h.clock_until) AS due_at,
                       count(*) FILTER (WHERE least(h.review_by, h.clock_until) < :now) OVER () AS overdue,
                       count(*) OVER () AS due
                  FROM hold h JOIN declaration d ON d.id = h.declaration_id
                 WHERE d.port = :port AND h.status IN ('PLACED', 'EXTENDED')
                   AND (h.review_by <= :soon OR h.clock_until <= :soon)
                 ORDER BY due_at, h.seq LIMIT :next""")
                .bind("soon", Times.utc(now.plus(SOON)))
                .bind("next", NEXT)
                .map((row, context) -> new Counted(row.getLong("due"), row.getLong("overdue"), due(row)))
                .list();
        if (all.isEmpty()) return new LegalClocks(0, 0, List.of());
        var first = all.getFirst();
        return new LegalClocks(
                first.due() - first.overdue(),
                first.overdue(),
                all.stream().map(Counted::first).toList());
    }

    private record Counted(long due, long overdue, LegalClocks.Due first) {}

    private static LegalClocks.Due due(ResultSet row) throws SQLException {
        return new LegalClocks.Due(
                row.getObject("id", UUID.class),
                new DeclarationId(row.getObject("declaration_id", UUID.class)),
                row.getString("ground"),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    OrderQueue orders() {
        Map<String, Long> counts = new HashMap<>();
        asked("""
                SELECT o.status, count(*) AS number
                  FROM inspection_order o JOIN declaration d ON d.id = o.declaration_id
                 WHERE d.port = :port AND o.status NOT IN ('CLOSED', 'CANCELLED')
                 GROUP BY o.status
                UNION ALL
                SELECT 'CLOSED', count(*)
                  FROM inspection_order o JOIN declaration d ON d.id = o.declaration_id
                 WHERE d.port = :port AND o.status = 'CLOSED' AND o.closed_at > :month""")
                .bind("month", Times.utc(now.minus(OrderQueue.CAPACITY_DAYS, ChronoUnit.DAYS)))
                .map((row, context) -> counts.put(row.getString("status"), row.getLong("number")))
                .list();
        long closed = counts.getOrDefault("CLOSED", 0L);
        counts.remove("CLOSED");
        return new OrderQueue(counts, closed);
    }

    private Query asked(String sql) {
        return handle.createQuery(sql).bind("port", port.value()).bind("now", Times.utc(now));
    }
}
