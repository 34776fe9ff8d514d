package io.ytterby.tracking.operation.db;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.GramState;
import io.ytterby.tracking.lot.domain.Operation.Kind;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.operation.app.Balances;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Sums over {@code operation_input}, {@code operation_output} and {@code segment}. */
@ApplicationScoped
class JdbiBalances implements Balances {
    private final Jdbi jdbi;

    JdbiBalances(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Entry> entries(LotId lot, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT done.*, undone.operation_id AS reversed_by, moved.taken, moved.brought
                          FROM (SELECT operation_id, sum(taken) AS taken, sum(brought) AS brought
                                  FROM (SELECT operation_id, mass_mg AS taken, 0 AS brought FROM operation_input
                                         WHERE lot_id = :lot
                                        UNION ALL
                                        SELECT operation_id, 0, mass_mg FROM operation_output
                                         WHERE lot_id = :lot) part
                                 GROUP BY operation_id) moved
                          JOIN lot_operation done USING (operation_id)
                          LEFT JOIN lot_operation undone ON undone.reverses = done.operation_id
                         WHERE done.seq > :after ORDER BY done.seq LIMIT :limit""")
                .bind("lot", lot.value())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list());
    }

    @Override
    public Map<Kind, Mass> taken(LotId lot) {
        return byKind("operation_input", lot);
    }

    @Override
    public Map<Kind, Mass> brought(LotId lot) {
        return byKind("operation_output", lot);
    }

    private Map<Kind, Mass> byKind(String table, LotId lot) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT done.kind, sum(part.mass_mg) AS mass FROM " + table + " AS " + """
                         part JOIN lot_operation done USING (operation_id)
                         WHERE part.lot_id = :lot AND done.kind <> 'REVERSE'
                           AND NOT EXISTS (SELECT 1 FROM lot_operation undone WHERE undone.reverses = done.operation_id)
                         GROUP BY done.kind""")
                .bind("lot", lot.value())
                .map((row, context) -> Map.entry(Kind.valueOf(row.getString("kind")), new Mass(row.getLong("mass"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Map<GramState, Long> grams(LotId lot) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT state, sum(g1 - g0) AS grams FROM segment WHERE lot_id = :lot GROUP BY state")
                .bind("lot", lot.value())
                .map((row, context) -> Map.entry(GramState.valueOf(row.getString("state")), row.getLong("grams")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                new OperationId(row.getObject("operation_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("process"),
                new OrganisationId(row.getString("org")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                operationId(row, "reverses"),
                operationId(row, "reversed_by"),
                new Mass(row.getLong("taken")),
                new Mass(row.getLong("brought")));
    }

    private static @Nullable OperationId operationId(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OperationId(id);
    }
}
