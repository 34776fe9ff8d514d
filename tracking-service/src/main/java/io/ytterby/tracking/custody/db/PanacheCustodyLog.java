package io.ytterby.tracking.custody.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.ytterby.kernel.LotId;
import io.ytterby.tracking.custody.app.CustodyLog;
import io.ytterby.tracking.custody.domain.CustodyEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The log as a table of documents, and a table of which document is about which lot. */
@ApplicationScoped
class PanacheCustodyLog implements CustodyLog, PanacheRepositoryBase<CustodyEventRow, Long> {
    /** From a lot up through its parents, each only up to the event that parted them. */
    private static final String OF_A_LOT = """
            WITH RECURSIVE line (lot_id, until) AS (
                SELECT CAST(:lot AS uuid), 9223372036854775807
                UNION ALL
                SELECT lot.parent_lot_id, least(line.until, birth.seq)
                  FROM line
                  JOIN lot ON lot.lot_id = line.lot_id
                  JOIN custody_event_lot birth ON birth.lot_id = lot.lot_id AND birth.born
                 WHERE lot.parent_lot_id IS NOT NULL
            )
            SELECT event.* FROM custody_event event
             WHERE event.seq IN (SELECT about.seq FROM line JOIN custody_event_lot about
                                     ON about.lot_id = line.lot_id AND about.seq <= line.until)
               AND event.seq > :after
             ORDER BY event.seq LIMIT :limit""";

    @Override
    public void keep(CustodyEvent event, String document, List<LotId> lots, Optional<LotId> born) {
        var row = CustodyEventRow.of(event, document);
        persist(row);
        for (var lot : lots)
            getEntityManager()
                    .createNativeQuery("INSERT INTO custody_event_lot (lot_id, seq, born) VALUES (:lot, :seq, :born)")
                    .setParameter("lot", lot.value())
                    .setParameter("seq", row.seq)
                    .setParameter("born", born.filter(lot::equals).isPresent())
                    .executeUpdate();
    }

    @Override
    public List<Entry> of(LotId lot, long after, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(OF_A_LOT, CustodyEventRow.class)
                .setParameter("lot", lot.toString())
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultStream()
                .map(CustodyEventRow::toEntry)
                .toList();
    }
}
