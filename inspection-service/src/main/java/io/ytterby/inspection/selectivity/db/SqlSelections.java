package io.ytterby.inspection.selectivity.db;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.selectivity.app.Selections;
import io.ytterby.inspection.selectivity.domain.Recent;
import io.ytterby.inspection.selectivity.domain.Selection;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Selections in PostgreSQL. */
@Singleton
class SqlSelections implements Selections {
    private final Jdbi jdbi;
    private final SelectionRows rows;

    SqlSelections(Jdbi jdbi, SelectionRows rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    @Override
    public void add(Selection selection) {
        jdbi.useHandle(handle -> rows.bind(selection, handle.createUpdate("""
                        INSERT INTO selection (id, declaration_id, number, at, cause, profile_version, lane, rules_lane,
                               origin, score, contributions, draw, drawn, propensity, inherits, facts)
                        VALUES (:id, :declaration, :number, :at, :cause, :profile, :lane, :rulesLane,
                               :origin, :score, CAST(:contributions AS jsonb), :draw, :drawn, :propensity,
                               CAST(:inherits AS uuid), CAST(:facts AS jsonb))""")).execute());
    }

    @Override
    public Optional<Selection> latest(DeclarationId declaration) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM selection WHERE declaration_id = :id ORDER BY number DESC LIMIT 1")
                .bind("id", declaration.value())
                .map((row, context) -> rows.selection(row))
                .findOne());
    }

    @Override
    public Optional<Selection> before(Declaration declaration) {
        var lots = declaration.form().lots().stream().map(LotId::value).toArray();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT s.* FROM selection s JOIN declaration d ON d.id = s.declaration_id
                         WHERE d.id IN (SELECT declaration_id FROM declaration_line WHERE lot_id = ANY(:lots))
                           AND d.exporter_org = :exporter AND d.status = 'CANCELLED' AND d.id <> :id
                         ORDER BY d.seq DESC, s.number DESC LIMIT 1""")
                .bindArray("lots", UUID.class, lots)
                .bind("exporter", declaration.form().exporter().value())
                .bind("id", declaration.id().value())
                .map((row, context) -> rows.selection(row))
                .findOne());
    }

    @Override
    public Recent recent(int window) {
        if (window == 0) return Recent.NONE;
        return new Recent(jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT lane, count(*) FROM
                               (SELECT lane FROM selection WHERE number = 1 ORDER BY seq DESC LIMIT :window) latest
                         GROUP BY lane""")
                .bind("window", window)
                .reduceRows(new EnumMap<Lane, Long>(Lane.class), (counts, row) -> {
                    counts.put(Lane.valueOf(row.getColumn(1, String.class)), row.getColumn(2, Long.class));
                    return counts;
                })));
    }

    @Override
    public List<Selection> firsts(int limit) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM selection WHERE number = 1 ORDER BY seq DESC LIMIT :limit")
                        .bind("limit", limit)
                        .map((row, context) -> rows.selection(row))
                        .list());
    }

    @Override
    public List<Listed> list(@Nullable DeclarationId declaration, @Nullable Lane lane, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM selection
                         WHERE seq < :before
                           AND (CAST(:declaration AS uuid) IS NULL OR declaration_id = CAST(:declaration AS uuid))
                           AND (CAST(:lane AS text) IS NULL OR lane = :lane)
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("declaration", declaration == null ? null : declaration.toString())
                .bind("lane", lane == null ? null : lane.name())
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), rows.selection(row)))
                .list());
    }
}
