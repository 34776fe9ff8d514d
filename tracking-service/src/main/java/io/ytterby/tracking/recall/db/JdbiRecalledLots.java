package io.ytterby.tracking.recall.db;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.app.RecallMarks;
import io.ytterby.tracking.recall.app.RecalledLots;
import io.ytterby.tracking.recall.domain.RecallId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Marks as rows, and the lots near them by the parts of operations. */
@ApplicationScoped
class JdbiRecalledLots implements RecalledLots, RecallMarks {
    private final Jdbi jdbi;

    JdbiRecalledLots(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean anyWork() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM lot_recall) OR EXISTS (SELECT 1 FROM recall WHERE untold)""").mapTo(Boolean.class).one());
    }

    @Override
    public List<LotId> unmarked(RecallId recall, Collection<LotId> lots, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT asked AS lot_id FROM unnest(:lots) asked
                         WHERE NOT EXISTS (SELECT 1 FROM lot_recall m WHERE m.lot_id = asked AND m.recall_id = :recall)
                         ORDER BY asked LIMIT :most""")
                .bind("recall", recall.value())
                .bind("lots", lots.stream().map(LotId::value).toArray(UUID[]::new))
                .bind("most", most)
                .map((row, context) -> lot(row))
                .list());
    }

    @Override
    public List<LotId> markedWith(RecallId recall, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT lot_id FROM lot_recall WHERE recall_id = :recall ORDER BY lot_id LIMIT :most")
                .bind("recall", recall.value())
                .bind("most", most)
                .map((row, context) -> lot(row))
                .list());
    }

    @Override
    public boolean tryMark(LotId lot, RecallId recall, Instant at) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO lot_recall (lot_id, recall_id, told_at)
                                SELECT :lot, recall_id, :at FROM recall WHERE recall_id = :recall AND status = 'OPEN'
                                ON CONFLICT DO NOTHING""")
                        .bind("lot", lot.value())
                        .bind("recall", recall.value())
                        .bind("at", at)
                        .execute());
    }

    @Override
    public boolean tryUnmark(LotId lot, RecallId recall) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate(
                                "DELETE FROM lot_recall WHERE lot_id = :lot AND recall_id = :recall")
                        .bind("lot", lot.value())
                        .bind("recall", recall.value())
                        .execute());
    }

    @Override
    public List<RecallId> on(LotId lot) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT recall_id FROM lot_recall WHERE lot_id = :lot")
                .bind("lot", lot.value())
                .map((row, context) -> new RecallId(row.getObject("recall_id", UUID.class)))
                .list());
    }

    @Override
    public List<Mark> of(LotId lot) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT r.recall_id, r.reason, r.opened_at FROM lot_recall m JOIN recall r USING (recall_id)
                         WHERE m.lot_id = :lot ORDER BY r.opened_at, r.recall_id""")
                .bind("lot", lot.value())
                .map((row, context) -> new Mark(
                        row.getObject("recall_id", UUID.class),
                        row.getString("reason"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    @Override
    public void untold(RecallId recall, boolean left) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE recall SET untold = :left WHERE recall_id = :recall AND untold <> :left")
                .bind("left", left)
                .bind("recall", recall.value())
                .execute());
    }

    @Override
    public List<RecallId> withWork() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT recall_id FROM recall r
                         WHERE untold OR status = 'CLOSED' AND EXISTS (SELECT 1 FROM lot_recall m WHERE m.recall_id = r.recall_id)
                         ORDER BY opened_at LIMIT 100""")
                .map((row, context) -> new RecallId(row.getObject("recall_id", UUID.class)))
                .list());
    }

    @Override
    public List<LotId> touchedSince(long operation, Instant notBefore, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH part AS (
                            SELECT i.operation_id, i.lot_id FROM lot_operation o JOIN operation_input i USING (operation_id)
                             WHERE o.seq > :operation AND o.at >= :notBefore
                            UNION ALL
                            SELECT p.operation_id, p.lot_id FROM lot_operation o JOIN operation_output p USING (operation_id)
                             WHERE o.seq > :operation AND o.at >= :notBefore),
                        near AS (
                            SELECT DISTINCT operation_id FROM part JOIN lot_recall USING (lot_id))
                        SELECT DISTINCT lot_id FROM part JOIN near USING (operation_id) ORDER BY lot_id LIMIT :most""")
                .bind("operation", operation)
                .bind("notBefore", notBefore)
                .bind("most", most)
                .map((row, context) -> lot(row))
                .list());
    }

    @Override
    public long lastOperationBefore(Instant at, long after) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT coalesce(max(seq), :after) FROM lot_operation WHERE seq > :after AND at < :at")
                .bind("at", at)
                .bind("after", after)
                .mapTo(Long.class)
                .one());
    }

    private static LotId lot(ResultSet row) throws SQLException {
        return new LotId(row.getObject("lot_id", UUID.class));
    }
}
