package io.ytterby.inspection.measurement.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.inspection.measurement.app.Measurements;
import io.ytterby.inspection.measurement.domain.GivenVerdict;
import io.ytterby.inspection.measurement.domain.Measurement;
import io.ytterby.inspection.measurement.domain.MeasurementId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Measurements and their verdicts in PostgreSQL. */
@Singleton
class SqlMeasurements implements Measurements {
    private final Jdbi jdbi;
    private final MeasurementRows rows;
    private final ObjectMapper json;

    SqlMeasurements(Jdbi jdbi, MeasurementRows rows, ObjectMapper json) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public void add(Measurement measurement) {
        var context = measurement.context();
        var instrument = measurement.instrument();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO measurement (id, sha256, file_name, size_bytes, format, remarks, metadata,
                               declaration_id, order_id, instrument_named, instrument_id, calibration_id,
                               card, standing, standing_detail, measured_by, organisation, received_at)
                        VALUES (:id, :sha256, :name, :size, :format, CAST(:remarks AS jsonb), :metadata,
                               CAST(:declaration AS uuid), CAST(:order AS uuid), :named, :instrument,
                               CAST(:calibration AS uuid),
                               :card, :standing, :detail, :by, :organisation, :at)""")
                .bind("id", measurement.id().value())
                .bind("sha256", measurement.sha256().value())
                .bind("name", measurement.fileName())
                .bind("size", measurement.sizeBytes())
                .bind("format", measurement.format())
                .bind("remarks", written(measurement.remarks()))
                .bind("metadata", measurement.metadata())
                .bind("declaration", text(context.declaration()))
                .bind("order", text(context.order()))
                .bind("named", instrument.named())
                .bind("instrument", text(instrument.id()))
                .bind("calibration", text(instrument.calibration()))
                .bind("card", instrument.conditions())
                .bind("standing", instrument.state().name())
                .bind("detail", instrument.detail())
                .bind("by", measurement.measuredBy().value())
                .bind("organisation", measurement.organisation().value())
                .bind("at", utc(measurement.receivedAt()))
                .execute());
    }

    @Override
    public void add(GivenVerdict verdict) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO measurement_verdict (measurement_id, number, verdict, method, model, report, plot, svg,
                               analysed_by, analysed_at, hold_id)
                        VALUES (:id, :number, :verdict, :method, :model, :report, :plot, :svg, :by, :at,
                               CAST(:hold AS uuid))""")
                .bind("id", verdict.measurement().value())
                .bind("number", verdict.number())
                .bind("verdict", verdict.verdict().name())
                .bind("method", verdict.method())
                .bind("model", verdict.model())
                .bind("report", verdict.report())
                .bind("plot", verdict.plot())
                .bind("svg", verdict.svg())
                .bind("by", verdict.analysedBy().value())
                .bind("at", utc(verdict.analysedAt()))
                .bind("hold", text(verdict.hold()))
                .execute());
    }

    @Override
    public Optional<Measurement> lookUp(MeasurementId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM measurement WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) -> rows.measurement(row))
                .findOne());
    }

    @Override
    public List<GivenVerdict> verdicts(MeasurementId id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM measurement_verdict WHERE measurement_id = :id ORDER BY number DESC")
                .bind("id", id.value())
                .map((row, context) -> rows.verdict(row))
                .list());
    }

    @Override
    public List<Listed> list(MeasurementQuery query, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT m.*, v.measurement_id, v.number, v.verdict, v.method, v.model, v.analysed_by, v.analysed_at,
                               v.hold_id, '' AS report, '' AS plot, '' AS svg
                          FROM measurement m
                          JOIN LATERAL (SELECT * FROM measurement_verdict WHERE measurement_id = m.id
                                         ORDER BY number DESC LIMIT 1) v ON true
                         WHERE m.seq < :before
                           AND (CAST(:declaration AS uuid) IS NULL OR m.declaration_id = CAST(:declaration AS uuid))
                           AND (CAST(:order AS uuid) IS NULL OR m.order_id = CAST(:order AS uuid))
                           AND (CAST(:instrument AS text) IS NULL OR m.instrument_id = :instrument)
                           AND (CAST(:verdict AS text) IS NULL OR v.verdict = :verdict)
                         ORDER BY m.seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("declaration", text(query.declaration()))
                .bind("order", text(query.order()))
                .bind("instrument", text(query.instrument()))
                .bind("verdict", text(query.verdict()))
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), rows.measurement(row), rows.verdict(row)))
                .list());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value, e);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
