package io.ytterby.tracking.lineage.db;

import io.ytterby.tracking.custody.app.CustodyLog;
import io.ytterby.tracking.lineage.app.GramPast;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** In which lots a gram was, by one stab into the history of ranges; then those lots' events of that time. */
@ApplicationScoped
public class JdbiGramPast implements GramPast {
    /** A gram's history is a line: it left a lot when it came into the next. Clocks are cut to microseconds here and there. */
    public static final String EVENTS = """
            WITH stay AS MATERIALIZED (
                SELECT line.lot_id, line.at, least(line.next, asked.until) AS until
                  FROM unnest(CAST(:grams AS bigint[]), CAST(:untils AS timestamptz[])) AS asked (gram, until)
                 CROSS JOIN LATERAL (SELECT lot_id, at, lead(at) OVER (ORDER BY id) AS next FROM gram_history
                                      WHERE grams @> asked.gram OFFSET 0) line
                 UNION
                SELECT lot_id, '-infinity', until FROM unnest(CAST(:lots AS uuid[]), CAST(:lotUntils AS timestamptz[])) AS asked (lot_id, until)
            ), page AS (
                SELECT DISTINCT about.seq, about.record_time
                  FROM stay
                 CROSS JOIN LATERAL (SELECT seq, record_time FROM epcis_event_lot e
                                      WHERE e.lot_id = stay.lot_id AND e.seq > :after
                                        AND e.record_time >= stay.at - interval '1 millisecond'
                                        AND (stay.until IS NULL OR e.record_time <= stay.until)
                                      ORDER BY e.seq LIMIT :limit OFFSET 0) about
                 ORDER BY about.seq LIMIT :limit
            )
            SELECT event.seq, event.event_id, event.event_time, event.record_time, event.biz_step,
                   (SELECT declaration.record_time FROM event_identity declaration
                     WHERE declaration.event_key = text_key(event.event_id) AND declaration.declaration
                       AND event.error_declared_at IS NULL) AS declared_erroneous_at,
                   context.body AS context, event.doc
              FROM page
             CROSS JOIN LATERAL (SELECT * FROM epcis_event e
                                  WHERE e.seq = page.seq AND e.record_time = page.record_time OFFSET 0) event
              JOIN event_context context USING (context_key)
             ORDER BY event.seq""";

    private final Jdbi jdbi;

    public JdbiGramPast(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<CustodyLog.Entry> events(List<Asked> grams, List<AskedLot> lots, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(EVENTS)
                .bind("grams", grams.stream().map(Asked::gram).toArray(Long[]::new))
                .bind("untils", grams.stream().map(asked -> text(asked.until())).toArray(String[]::new))
                .bind("lots", lots.stream().map(asked -> asked.lot().value()).toArray(UUID[]::new))
                .bind(
                        "lotUntils",
                        lots.stream().map(asked -> text(asked.until())).toArray(String[]::new))
                .bind("after", after)
                .bind("limit", limit)
                .map(ConstructorMapper.of(CustodyLog.Entry.class))
                .list());
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
