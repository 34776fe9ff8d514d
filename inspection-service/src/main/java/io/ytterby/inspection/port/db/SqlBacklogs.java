package io.ytterby.inspection.port.db;

import io.ytterby.inspection.port.app.Backlogs;
import io.ytterby.kernel.Unlocode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts in PostgreSQL. */
@Singleton
class SqlBacklogs implements Backlogs {
    private final Jdbi jdbi;

    SqlBacklogs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Waiting> at(Unlocode port, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT lane, days, count(*) AS declarations FROM (
                            SELECT coalesce((SELECT o.lane FROM inspection_order o
                                              WHERE o.declaration_id = d.id AND o.status NOT IN ('CLOSED', 'CANCELLED') AND o.lane <> 'BLUE'
                                              ORDER BY array_position(ARRAY['RED', 'YELLOW', 'GREEN'], o.lane) LIMIT 1),
                                            'NONE') AS lane,
                                   least(31, greatest(0, floor(extract(epoch FROM :now - d.lodged_at) / 86400)))::bigint AS days
                              FROM declaration d
                             WHERE d.port = :port AND d.status IN ('LODGED', 'RESERVED', 'UNDER_CONTROL')) waiting
                         GROUP BY lane, days""")
                .bind("port", port.value())
                .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .map((row, context) ->
                        new Waiting(row.getString("lane"), row.getLong("days"), row.getLong("declarations")))
                .list());
    }
}
