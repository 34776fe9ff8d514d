package io.ytterby.inspection.selectivity.db;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.selectivity.app.History;
import io.ytterby.kernel.LotId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** History in PostgreSQL. */
@Singleton
class SqlHistory implements History {
    /** A failure that was reversed counts against nobody. */
    private static final String STANDS = """
            NOT EXISTS (SELECT 1 FROM inspection_result i JOIN result_reversal r ON r.result_id = i.id
                         WHERE i.order_id = o.id)""";

    private final Jdbi jdbi;

    SqlHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Instant> firstDealing(Declaration declaration) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT lodged_at FROM declaration
                         WHERE exporter_org = :exporter AND consignee_org = :consignee AND id <> :id
                           AND status NOT IN ('REFUSED', 'CANCELLED') AND lodged_at <= :at
                         ORDER BY seq LIMIT 1""")
                .bind("exporter", declaration.form().exporter().value())
                .bind("consignee", declaration.form().consignee().value())
                .bind("id", declaration.id().value())
                .bind("at", utc(declaration.lodgedAt()))
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant));
    }

    @Override
    public long failuresOfExporter(Declaration declaration, Instant since) {
        return count(declaration, since, """
                SELECT count(DISTINCT o.declaration_id) FROM inspection_order o JOIN declaration d ON d.id = o.declaration_id
                 WHERE o.outcome IN ('DISCREPANT', 'CONTROLLED_ELEMENT_FOUND') AND %s
                   AND d.exporter_org = :exporter AND o.issued_at > :since AND d.id <> :id""".formatted(STANDS));
    }

    @Override
    public long withdrawals(Declaration declaration, Instant since) {
        return count(declaration, since, """
                SELECT count(DISTINCT o.declaration_id) FROM inspection_order o JOIN declaration d ON d.id = o.declaration_id
                 WHERE o.status = 'CANCELLED' AND o.origin <> 'OFFICER' AND o.cancelled_by IS NULL
                   AND d.exporter_org = :exporter AND o.issued_at > :since AND d.id <> :id""");
    }

    private long count(Declaration declaration, Instant since, String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("exporter", declaration.form().exporter().value())
                .bind("since", utc(since))
                .bind("id", declaration.id().value())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Map<LotId, OfLot> lots(Declaration declaration) {
        var lots = declaration.form().lots().stream().map(LotId::value).toArray();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT l.lot_id, count(DISTINCT l.declaration_id) AS declarations,
                               count(DISTINCT o.declaration_id) AS failures
                          FROM declaration_line l
                          LEFT JOIN inspection_order o ON o.declaration_id = l.declaration_id
                               AND o.outcome IN ('DISCREPANT', 'CONTROLLED_ELEMENT_FOUND') AND %s
                         WHERE l.lot_id = ANY(:lots) AND l.declaration_id <> :id
                         GROUP BY l.lot_id""".formatted(STANDS))
                .bindArray("lots", UUID.class, lots)
                .bind("id", declaration.id().value())
                .map((row, context) -> Map.entry(
                        new LotId(row.getObject("lot_id", UUID.class)),
                        new OfLot(row.getLong("declarations"), row.getLong("failures"))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
