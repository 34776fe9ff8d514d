package io.ytterby.inspection.port.db;

import io.ytterby.inspection.port.app.Backlogs;
import io.ytterby.inspection.port.domain.Backlog;
import io.ytterby.inspection.port.domain.OfficerLoad;
import io.ytterby.inspection.port.domain.OrderQueue;
import io.ytterby.inspection.port.domain.PortLoad;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Counts in PostgreSQL. */
@Singleton
class SqlBacklogs implements Backlogs {
    private final Jdbi jdbi;

    SqlBacklogs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Backlog at(Unlocode port, Instant now) {
        return jdbi.withHandle(handle -> {
            var counts = new BoardCounts(handle, port, now);
            var flow = new BoardFlow(handle, port, now);
            return new Backlog(
                    port,
                    now,
                    counts.lanes(),
                    flow.dwellOfWaiting(),
                    flow.dwellOfLeft(),
                    counts.clocks(),
                    counts.orders(),
                    flow.days(),
                    flow.stays());
        });
    }

    @Override
    public List<PortLoad> ports(Instant now, long skip, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH waiting AS (
                            SELECT port, count(*) AS declarations, min(lodged_at) AS oldest,
                                   count(*) FILTER (WHERE lodged_at <= :old) AS over_ten
                              FROM port_stay WHERE left_at IS NULL GROUP BY port),
                        boxes AS (
                            SELECT port, count(DISTINCT unit) AS containers FROM (
                                SELECT port, unnest(CASE cardinality(containers) WHEN 0
                                                    THEN ARRAY[declaration_id::text] ELSE containers END) AS unit
                                  FROM port_stay WHERE left_at IS NULL) each_unit GROUP BY port),
                        open_orders AS (
                            SELECT d.port, count(*) AS open FROM inspection_order o JOIN declaration d ON d.id = o.declaration_id
                             WHERE o.status NOT IN ('CLOSED', 'CANCELLED') GROUP BY d.port),
                        closed_orders AS (
                            SELECT d.port, count(*) AS closed FROM inspection_order o JOIN declaration d ON d.id = o.declaration_id
                             WHERE o.status = 'CLOSED' AND o.closed_at > :month GROUP BY d.port)
                        SELECT w.*, b.containers, coalesce(o.open, 0) AS open, coalesce(c.closed, 0) AS closed
                          FROM waiting w JOIN boxes b USING (port)
                          LEFT JOIN open_orders o USING (port) LEFT JOIN closed_orders c USING (port)
                         ORDER BY w.over_ten DESC, b.containers DESC, w.port OFFSET :skip LIMIT :limit""")
                .bind("old", Times.utc(now.minus(11, ChronoUnit.DAYS)))
                .bind("month", Times.utc(now.minus(OrderQueue.CAPACITY_DAYS, ChronoUnit.DAYS)))
                .bind("skip", skip)
                .bind("limit", limit)
                .map((row, context) -> portLoad(row))
                .list());
    }

    private static PortLoad portLoad(ResultSet row) throws SQLException {
        return new PortLoad(
                new Unlocode(row.getString("port")),
                row.getLong("declarations"),
                row.getLong("containers"),
                row.getLong("over_ten"),
                row.getObject("oldest", OffsetDateTime.class).toInstant(),
                new OrderQueue(Map.of("OPEN", row.getLong("open")), row.getLong("closed")));
    }

    @Override
    public List<OfficerLoad> officers(@Nullable Unlocode port, Instant now, String after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT o.assigned_to AS officer,
                               count(*) FILTER (WHERE o.status NOT IN ('CLOSED', 'CANCELLED')) AS open,
                               min(o.assigned_at) FILTER (WHERE o.status NOT IN ('CLOSED', 'CANCELLED')) AS oldest,
                               count(*) FILTER (WHERE o.status = 'CLOSED' AND o.closed_at > :week) AS done,
                               percentile_disc(0.5) WITHIN GROUP (
                                   ORDER BY floor(extract(epoch FROM r.first_at - o.assigned_at) / 60)::bigint)
                                   FILTER (WHERE r.first_at > :month AND r.first_at >= o.assigned_at) AS median
                          FROM inspection_order o JOIN declaration d ON d.id = o.declaration_id
                          LEFT JOIN LATERAL (SELECT min(recorded_at) AS first_at FROM inspection_result
                                              WHERE order_id = o.id) r ON true
                         WHERE o.assigned_to > :after
                           AND (CAST(:port AS text) IS NULL OR d.port = :port)
                           AND (o.status NOT IN ('CLOSED', 'CANCELLED') OR o.closed_at > :month)
                         GROUP BY o.assigned_to ORDER BY o.assigned_to LIMIT :limit""")
                .bind("week", Times.utc(now.minus(7, ChronoUnit.DAYS)))
                .bind("month", Times.utc(now.minus(Backlog.WINDOW_DAYS, ChronoUnit.DAYS)))
                .bind("after", after)
                .bind("port", port == null ? null : port.value())
                .bind("limit", limit)
                .map((row, context) -> officer(row))
                .list());
    }

    private static OfficerLoad officer(ResultSet row) throws SQLException {
        var oldest = row.getObject("oldest", OffsetDateTime.class);
        return new OfficerLoad(
                new PersonId(row.getString("officer")),
                row.getLong("open"),
                oldest == null ? null : oldest.toInstant(),
                row.getLong("done"),
                row.getObject("median", Long.class));
    }
}
