package io.ytterby.inspection.sample.db;

import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.sample.app.Samples;
import io.ytterby.inspection.sample.domain.Analysis;
import io.ytterby.inspection.sample.domain.CustodyEvent;
import io.ytterby.inspection.sample.domain.CustodyLog;
import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.inspection.sample.domain.SampleId;
import io.ytterby.inspection.sample.domain.SampleState;
import io.ytterby.kernel.DeclarationId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Samples in PostgreSQL. What is in a half, and who had it, is written once. */
@Singleton
class SqlSamples implements Samples {
    private final Jdbi jdbi;
    private final SampleRows rows;

    SqlSamples(Jdbi jdbi, SampleRows rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    @Override
    public Optional<Sample> lookUp(SampleId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM sample WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) -> SampleRows.sample(row))
                .findOne());
    }

    @Override
    public void add(Sample sample) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO sample (id, material_id, retest_of, declaration_id, order_id, state, description,
                                            taken_at, taken_by, retest_ground, version)
                        VALUES (:id, :material, CAST(:retestOf AS uuid), :declaration, CAST(:order AS uuid), :state, :description, :at, :by, :ground,
                                :version)""")
                .bind("id", sample.id().value())
                .bind("material", sample.material().value())
                .bind("retestOf", text(sample.retestOf()))
                .bind("declaration", sample.declaration().value())
                .bind("order", text(sample.order()))
                .bind("state", sample.state().word())
                .bind("description", sample.description())
                .bind("at", SampleRows.utc(sample.takenAt()))
                .bind("by", sample.takenBy().value())
                .bind("ground", sample.retest() == null ? null : sample.retest().name())
                .bind("version", sample.version())
                .execute());
    }

    @Override
    public void update(Sample sample) {
        var second = Optional.ofNullable(sample.verification());
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE sample
                           SET state = :state, retest_ground = :ground, verified_by = :by, verified_at = :at,
                               end_reason = :reason, version = :version
                         WHERE id = :id AND version = :version - 1""")
                .bind("id", sample.id().value())
                .bind("state", sample.state().word())
                .bind("ground", sample.retest() == null ? null : sample.retest().name())
                .bind("by", second.map(found -> found.by().value()).orElse(null))
                .bind("at", second.map(found -> SampleRows.utc(found.at())).orElse(null))
                .bind("reason", sample.endReason())
                .bind("version", sample.version())
                .execute());
        if (changed != 1) throw new IllegalStateException("sample " + sample.id() + " was changed without its lock");
    }

    @Override
    public List<Sample> open(DeclarationId declaration) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM sample WHERE declaration_id = :declaration
                           AND state NOT IN ('published', 'invalid', 'rejected') ORDER BY seq""")
                .bind("declaration", declaration.value())
                .map((row, context) -> SampleRows.sample(row))
                .list());
    }

    @Override
    public List<Listed> list(
            @Nullable DeclarationId declaration,
            @Nullable OrderId order,
            @Nullable SampleState state,
            long before,
            int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM sample
                         WHERE seq < :before
                           AND (CAST(:declaration AS uuid) IS NULL OR declaration_id = CAST(:declaration AS uuid))
                           AND (CAST(:order AS uuid) IS NULL OR order_id = CAST(:order AS uuid))
                           AND (CAST(:state AS text) IS NULL OR state = :state)
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("declaration", declaration == null ? null : declaration.toString())
                .bind("order", order == null ? null : order.toString())
                .bind("state", state == null ? null : state.word())
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), SampleRows.sample(row)))
                .list());
    }

    @Override
    public CustodyLog custody(SampleId material) {
        return new CustodyLog(jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM sample_custody_event WHERE material_id = :material ORDER BY seq LIMIT 1000")
                .bind("material", material.value())
                .map((row, context) -> SampleRows.event(row))
                .list()));
    }

    @Override
    public void add(SampleId material, CustodyEvent event, Instant recordedAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO sample_custody_event (material_id, part, kind, given_by, taken_by, place, at,
                                    seal_number, seal_state, condition, recorded_by, recorded_at)
                        VALUES (:material, :part, :kind, :from, :to, :place, :at, :seal, :sealState, :condition, :by,
                                :recordedAt)""")
                .bind("material", material.value())
                .bind("part", event.part().name())
                .bind("kind", event.kind().name())
                .bind("from", event.from().value())
                .bind("to", event.to().value())
                .bind("place", event.place())
                .bind("at", SampleRows.utc(event.at()))
                .bind("seal", event.seal() == null ? null : event.seal().value())
                .bind("sealState", event.sealState().name())
                .bind("condition", event.condition())
                .bind("by", event.recordedBy().value())
                .bind("recordedAt", SampleRows.utc(recordedAt))
                .execute());
    }

    @Override
    public List<Analysis> analyses(SampleId material) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM sample_analysis WHERE material_id = :material ORDER BY seq")
                        .bind("material", material.value())
                        .map((row, context) -> rows.analysis(row))
                        .list());
    }

    @Override
    public void add(Sample sample, Analysis analysis) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO sample_analysis (id, material_id, sample_id, half, measurement_id, method, instrument,
                                    wt_pct, u, score, analysed_by, analysed_at)
                        VALUES (:id, :material, :sample, :half, CAST(:measurement AS uuid), :method, :instrument, CAST(:wtPct AS jsonb),
                                CAST(:u AS jsonb), :score, :by, :at)""")
                .bind("id", analysis.id())
                .bind("material", sample.material().value())
                .bind("sample", sample.id().value())
                .bind("half", analysis.half().name())
                .bind("measurement", text(analysis.measurement()))
                .bind("method", analysis.method())
                .bind("instrument", analysis.instrument())
                .bind("wtPct", rows.write(analysis.wtPct()))
                .bind("u", rows.write(analysis.u()))
                .bind("score", analysis.said())
                .bind("by", analysis.by().value())
                .bind("at", SampleRows.utc(analysis.at()))
                .execute());
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
