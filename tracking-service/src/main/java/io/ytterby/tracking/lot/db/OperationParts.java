package io.ytterby.tracking.lot.db;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What an operation took in or brought out: the rows of {@code operation_input} and {@code operation_output}. */
final class OperationParts {
    private OperationParts() {}

    static void insert(Handle handle, String table, OperationId operation, List<OperationPart> parts) {
        if (parts.isEmpty()) return;
        var rows = handle.prepareBatch("INSERT INTO " + table + """
                 (operation_id, lot_id, block_id, grams, mass_mg, lot_version)
                SELECT :operation, :lot, block, CASE WHEN block IS NOT NULL THEN int8range(g0, g1) END, :mass, :version
                  FROM (SELECT CAST(:block AS bigint) AS block, CAST(:from AS bigint) AS g0, CAST(:end AS bigint) AS g1)
                       AS range""");
        for (var part : parts) {
            var held = part.held();
            rows.bind("operation", operation.value())
                    .bind("lot", part.lot().value())
                    .bind("block", held == null ? null : held.blockId())
                    .bind("from", held == null ? null : held.range().from())
                    .bind("end", held == null ? null : held.range().end())
                    .bind("mass", part.mass().milligrams())
                    .bind("version", part.lotVersion())
                    .add();
        }
        rows.execute();
    }

    static List<OperationPart> read(Handle handle, String table, OperationId operation) {
        return handle.createQuery("SELECT *, lower(grams) AS g0, upper(grams) AS g1 FROM " + table
                        + " WHERE operation_id = :id ORDER BY lower(grams), lot_id")
                .bind("id", operation.value())
                .map((row, context) -> new OperationPart(
                        new LotId(row.getObject("lot_id", UUID.class)),
                        held(row),
                        new Mass(row.getLong("mass_mg")),
                        row.getLong("lot_version")))
                .list();
    }

    private static @Nullable HeldRange held(ResultSet row) throws SQLException {
        long block = row.getLong("block_id");
        return row.wasNull() ? null : new HeldRange(block, new GramRange(row.getLong("g0"), row.getLong("g1")));
    }
}
