package io.ytterby.tracking.recall.db;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.PersonId;
import io.ytterby.tracking.lineage.domain.Goods;
import io.ytterby.tracking.lineage.domain.Portion;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.recall.app.Recalls;
import io.ytterby.tracking.recall.domain.Recall;
import io.ytterby.tracking.recall.domain.RecallId;
import io.ytterby.tracking.recall.domain.RecallScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Recalls as rows; who holds recalled goods is read from the segments, never written down. */
@ApplicationScoped
class JdbiRecalls implements Recalls {
    private final Jdbi jdbi;

    JdbiRecalls(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Recall recall, List<Portion> portions) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO recall (recall_id, reason, scope, subject, status, opened_by, opened_at, version)
                            VALUES (:id, :reason, :scope, :subject, 'OPEN', :by, :at, :version)""")
                    .bind("id", recall.id().value())
                    .bind("reason", recall.reason())
                    .bind("scope", recall.scope().name())
                    .bind("subject", recall.subject())
                    .bind("by", recall.openedBy().value())
                    .bind("at", recall.openedAt())
                    .bind("version", recall.version())
                    .execute();
            var batch = handle.prepareBatch("""
                    INSERT INTO recall_portion (recall_id, block_id, grams, lot_id)
                    VALUES (:id, CAST(:block AS bigint), CAST(:grams AS int8range), CAST(:lot AS uuid))""");
            for (var portion : portions) {
                var grams = portion.grams();
                batch.bind("id", recall.id().value())
                        .bind("block", portion.goods() instanceof Goods.Coded(var block) ? block : null)
                        .bind("grams", grams == null ? null : "[" + grams.from() + "," + grams.end() + ")")
                        .bind("lot", portion.goods() instanceof Goods.Uncoded(var lot) ? lot.toString() : null)
                        .add();
            }
            batch.execute();
        });
    }

    @Override
    public Optional<Recall> find(RecallId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM recall WHERE recall_id = :id")
                .bind("id", id.value())
                .map((row, context) -> recall(row))
                .findOne());
    }

    @Override
    public List<Recall> list(@Nullable Boolean open, @Nullable RecallId after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM recall
                         WHERE (CAST(:after AS uuid) IS NULL OR recall_id > CAST(:after AS uuid))
                           AND (CAST(:status AS text) IS NULL OR status = :status)
                         ORDER BY recall_id LIMIT :limit""")
                .bind("after", after == null ? null : after.toString())
                .bind("status", open == null ? null : open ? "OPEN" : "CLOSED")
                .bind("limit", limit)
                .map((row, context) -> recall(row))
                .list());
    }

    @Override
    public List<Portion> portionsOf(RecallId id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT block_id, lower(grams) AS g0, upper(grams) AS g1, lot_id FROM recall_portion
                         WHERE recall_id = :id ORDER BY block_id, lot_id, g0""")
                .bind("id", id.value())
                .map((row, context) -> portion(row))
                .list());
    }

    @Override
    public Optional<Recall> tryClose(RecallId id, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE recall SET status = 'CLOSED', closed_at = :at, version = version + 1
                         WHERE recall_id = :id AND status = 'OPEN'""")
                .bind("id", id.value())
                .bind("at", at)
                .executeAndReturnGeneratedKeys()
                .map((row, context) -> recall(row))
                .findOne());
    }

    @Override
    public boolean anyOpen() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM recall WHERE status = 'OPEN')")
                        .mapTo(Boolean.class)
                        .one());
    }

    @Override
    public List<Named> openOn(Collection<Goods> goods) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT recall.*, lower(portion.grams) AS g0, upper(portion.grams) AS g1, portion.block_id, portion.lot_id
                          FROM recall_portion portion JOIN recall USING (recall_id)
                         WHERE recall.status = 'OPEN' AND (portion.block_id = ANY(:blocks) OR portion.lot_id = ANY(:lots))
                         ORDER BY recall.opened_at, recall_id""")
                .bind("blocks", blocks(goods))
                .bind("lots", lots(goods))
                .map((row, context) -> new Named(recall(row), portion(row)))
                .list());
    }

    @Override
    public List<Holding> heldOf(Collection<Goods> goods) {
        return jdbi.withHandle(handle -> {
            var held = new ArrayList<Holding>();
            held.addAll(handle.createQuery("""
                            SELECT segment.block_id, segment.g0, segment.g1, lot.*, lot.grams * 1000 AS counted_mg
                              FROM unnest(CAST(:blocks AS bigint[])) AS asked (block_id)
                             CROSS JOIN LATERAL (SELECT * FROM segment s WHERE s.block_id = asked.block_id
                                                    AND s.state IN ('LIVE', 'EXPORTED') OFFSET 0) segment
                             CROSS JOIN LATERAL (SELECT * FROM lot l WHERE l.lot_id = segment.lot_id OFFSET 0) lot""")
                    .bind("blocks", blocks(goods))
                    .map((row, context) -> holding(row, portion(row)))
                    .list());
            held.addAll(handle.createQuery("""
                            SELECT lot.*, lot.remainder_mg AS counted_mg FROM lot
                             WHERE lot_id = ANY(:lots) AND status NOT IN ('CONSUMED', 'DESTROYED') AND remainder_mg > 0""")
                    .bind("lots", lots(goods))
                    .map((row, context) -> holding(
                            row,
                            new Portion(
                                    new Goods.Uncoded(new LotId(row.getObject("lot_id", UUID.class))),
                                    null,
                                    new Mass(row.getLong("counted_mg")))))
                    .list());
            return held;
        });
    }

    private static Holding holding(ResultSet row, Portion portion) throws SQLException {
        return new Holding(
                portion,
                new LotId(row.getObject("lot_id", UUID.class)),
                row.getString("lot_number"),
                row.getString("gtin"),
                row.getString("stage"),
                row.getString("status"),
                row.getString("custodian_org"),
                row.getString("recipient_org"),
                row.getString("packed_in"),
                row.getLong("counted_mg"),
                row.getLong("grams") * Mass.MILLIGRAMS_PER_GRAM + row.getLong("remainder_mg"));
    }

    private static Portion portion(ResultSet row) throws SQLException {
        long block = row.getLong("block_id");
        if (row.wasNull())
            return new Portion(new Goods.Uncoded(new LotId(row.getObject("lot_id", UUID.class))), null, Mass.ZERO);
        return Portion.of(block, new GramRange(row.getLong("g0"), row.getLong("g1")));
    }

    private static Recall recall(ResultSet row) throws SQLException {
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new Recall(
                new RecallId(row.getObject("recall_id", UUID.class)),
                row.getString("reason"),
                RecallScope.Kind.valueOf(row.getString("scope")),
                row.getString("subject"),
                new PersonId(row.getString("opened_by")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closedAt == null ? null : closedAt.toInstant(),
                row.getLong("version"));
    }

    private static Long[] blocks(Collection<Goods> goods) {
        return goods.stream()
                .filter(Goods.Coded.class::isInstance)
                .map(one -> ((Goods.Coded) one).block())
                .toArray(Long[]::new);
    }

    private static UUID[] lots(Collection<Goods> goods) {
        return goods.stream()
                .filter(Goods.Uncoded.class::isInstance)
                .map(one -> ((Goods.Uncoded) one).lot().value())
                .toArray(UUID[]::new);
    }
}
