package io.ytterby.inspection.port.db;

import io.ytterby.inspection.port.domain.Backlog;
import io.ytterby.inspection.port.domain.Dwell;
import io.ytterby.inspection.port.domain.FlowDay;
import io.ytterby.inspection.port.domain.Stays;
import io.ytterby.kernel.Unlocode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** How goods come to a port and leave it, over the last thirty legal days. */
final class BoardFlow {
    private static final ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");

    private final Handle handle;
    private final Unlocode port;
    private final Instant now;
    private final Instant from;

    BoardFlow(Handle handle, Unlocode port, Instant now) {
        this.handle = handle;
        this.port = port;
        this.now = now;
        this.from = LocalDate.ofInstant(now, LEGAL_ZONE)
                .minusDays(Backlog.WINDOW_DAYS - 1L)
                .atStartOfDay(LEGAL_ZONE)
                .toInstant();
    }

    Dwell dwellOfWaiting() {
        return dwell(handle.createQuery("""
                        SELECT count(*) AS number, percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY minutes) AS p
                          FROM (SELECT greatest(0, floor(extract(epoch FROM :now - lodged_at) / 60))::bigint AS minutes
                                  FROM port_stay WHERE port = :port AND left_at IS NULL) waits""").bind("port", port.value()).bind("now", Times.utc(now)));
    }

    Dwell dwellOfLeft() {
        return dwell(handle.createQuery("""
                        SELECT count(*) AS number, percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY minutes) AS p
                          FROM (SELECT floor(extract(epoch FROM max(left_at) - min(lodged_at)) / 60)::bigint AS minutes
                                  FROM port_stay
                                 WHERE port = :port AND left_at >= :from AND left_at <= :now
                                 GROUP BY declaration_id) waits""")
                .bind("port", port.value())
                .bind("from", Times.utc(from))
                .bind("now", Times.utc(now)));
    }

    private static Dwell dwell(Query asked) {
        return asked.map((row, context) -> {
                    var p = row.getArray("p");
                    var minutes = p == null ? new Long[] {null, null} : (Long[]) p.getArray();
                    return new Dwell(row.getLong("number"), minute(minutes, 0), minute(minutes, 1));
                })
                .one();
    }

    private static @Nullable Long minute(@Nullable Long[] minutes, int which) {
        return minutes[which];
    }

    List<FlowDay> days() {
        return handle.createQuery("""
                        WITH days AS (
                            SELECT day::date AS day
                              FROM generate_series(CAST(:first AS date)::timestamp, CAST(:last AS date)::timestamp, '1 day') day),
                        came AS (
                            SELECT (arrived_at AT TIME ZONE :zone)::date AS day, count(*) AS arrived
                              FROM port_stay WHERE port = :port AND arrived_at >= :from AND arrived_at <= :now GROUP BY 1),
                        went AS (
                            SELECT (left_at AT TIME ZONE :zone)::date AS day,
                                   count(*) FILTER (WHERE left_as = 'RELEASED') AS released,
                                   count(*) FILTER (WHERE left_as = 'REFUSED') AS refused,
                                   count(*) FILTER (WHERE left_as = 'CANCELLED') AS cancelled
                              FROM port_stay WHERE port = :port AND left_at >= :from AND left_at <= :now GROUP BY 1)
                        SELECT day, coalesce(arrived, 0) AS arrived, coalesce(released, 0) AS released,
                               coalesce(refused, 0) AS refused, coalesce(cancelled, 0) AS cancelled
                          FROM days LEFT JOIN came USING (day) LEFT JOIN went USING (day) ORDER BY day""")
                .bind("first", LocalDate.ofInstant(from, LEGAL_ZONE))
                .bind("last", LocalDate.ofInstant(now, LEGAL_ZONE))
                .bind("zone", LEGAL_ZONE.getId())
                .bind("port", port.value())
                .bind("from", Times.utc(from))
                .bind("now", Times.utc(now))
                .map((row, context) -> new FlowDay(
                        row.getObject("day", LocalDate.class),
                        row.getLong("arrived"),
                        row.getLong("released"),
                        row.getLong("refused"),
                        row.getLong("cancelled")))
                .list();
    }

    /** From the first wait at the port, if that is later than the window's beginning. */
    Stays stays() {
        return handle.createQuery("""
                        WITH began AS (
                            SELECT greatest(:from, (SELECT min(arrived_at) FROM port_stay WHERE port = :port)) AS at),
                        seen AS (
                            SELECT s.arrived_at, s.left_at, began.at AS began FROM port_stay s, began
                             WHERE s.port = :port AND s.left_at IS NULL AND s.arrived_at <= :now
                            UNION ALL
                            SELECT s.arrived_at, s.left_at, began.at FROM port_stay s, began
                             WHERE s.port = :port AND s.left_at >= :from AND s.arrived_at <= :now)
                        SELECT floor(extract(epoch FROM :now - min(began)))::bigint AS window_s,
                               floor(sum(extract(epoch FROM least(coalesce(left_at, :now), :now) - greatest(arrived_at, began))))::bigint
                                   AS waited_s,
                               count(*) FILTER (WHERE arrived_at >= began) AS arrivals,
                               count(*) FILTER (WHERE left_at <= :now) AS departures,
                               floor(sum(extract(epoch FROM left_at - arrived_at)) FILTER (WHERE left_at <= :now))::bigint
                                   AS departed_s
                          FROM seen""")
                .bind("port", port.value())
                .bind("from", Times.utc(from))
                .bind("now", Times.utc(now))
                .map((row, context) -> new Stays(
                        row.getLong("window_s"),
                        row.getLong("waited_s"),
                        row.getLong("arrivals"),
                        row.getLong("departures"),
                        row.getLong("departed_s")))
                .one();
    }
}
