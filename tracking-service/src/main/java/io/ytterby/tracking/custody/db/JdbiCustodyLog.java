package io.ytterby.tracking.custody.db;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.custody.app.CustodyLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The log, read from the store: which events by their lots, then each by its number and month. */
@ApplicationScoped
class JdbiCustodyLog implements CustodyLog {
    /** From a lot up through its parents, each only up to the event that parted them. */
    private static final String OF_A_LOT = """
            WITH RECURSIVE line (lot_id, until) AS (
                SELECT CAST(:lot AS uuid), 9223372036854775807
                UNION ALL
                SELECT lot.parent_lot_id, least(line.until, birth.seq)
                  FROM line
                  JOIN lot ON lot.lot_id = line.lot_id
                  JOIN epcis_event_lot birth ON birth.lot_id = lot.lot_id AND birth.born
                 WHERE lot.parent_lot_id IS NOT NULL
            ), page AS (
                SELECT DISTINCT about.seq, about.record_time
                  FROM line JOIN epcis_event_lot about ON about.lot_id = line.lot_id AND about.seq <= line.until
                 WHERE about.seq > :after
                 ORDER BY about.seq LIMIT :limit
            )
            SELECT event.seq, event.event_id, event.event_time, event.record_time, event.biz_step,
                   (SELECT declaration.record_time FROM event_identity declaration
                     WHERE declaration.event_key = text_key(event.event_id) AND declaration.declaration
                       AND event.error_declared_at IS NULL) AS declared_erroneous_at,
                   context.body AS context, event.doc
              FROM page
              JOIN epcis_event event ON event.seq = page.seq AND event.record_time = page.record_time
              JOIN event_context context USING (context_key)
             ORDER BY event.seq""";

    private final Jdbi jdbi;

    JdbiCustodyLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Entry> of(LotId lot, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_A_LOT)
                .bind("lot", lot.value())
                .bind("after", after)
                .bind("limit", limit)
                .map(ConstructorMapper.of(Entry.class))
                .list());
    }
}
