package io.ytterby.inspection.measurement.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.inspection.evidence.domain.Sha256;
import io.ytterby.inspection.hold.domain.HoldId;
import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.inspection.measurement.domain.GivenVerdict;
import io.ytterby.inspection.measurement.domain.InstrumentUsed;
import io.ytterby.inspection.measurement.domain.Measurement;
import io.ytterby.inspection.measurement.domain.MeasurementContext;
import io.ytterby.inspection.measurement.domain.MeasurementId;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as measurements and verdicts. */
@Singleton
class MeasurementRows {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json;

    MeasurementRows(ObjectMapper json) {
        this.json = json;
    }

    Measurement measurement(ResultSet row) throws SQLException {
        return new Measurement(
                new MeasurementId(row.getObject("id", UUID.class)),
                new Sha256(row.getString("sha256")),
                row.getString("file_name"),
                row.getInt("size_bytes"),
                row.getString("format"),
                texts(row.getString("remarks")),
                row.getString("metadata"),
                context(row),
                instrument(row),
                new PersonId(row.getString("measured_by")),
                new OrganisationId(row.getString("organisation")),
                at(row, "received_at"));
    }

    private static MeasurementContext context(ResultSet row) throws SQLException {
        var declaration = uuid(row, "declaration_id");
        var order = uuid(row, "order_id");
        return new MeasurementContext(
                declaration == null ? null : new DeclarationId(declaration), order == null ? null : new OrderId(order));
    }

    private static InstrumentUsed instrument(ResultSet row) throws SQLException {
        var id = row.getString("instrument_id");
        return new InstrumentUsed(
                row.getString("instrument_named"),
                id == null ? null : new InstrumentId(id),
                uuid(row, "calibration_id"),
                row.getString("card"),
                InstrumentUsed.State.valueOf(row.getString("standing")),
                row.getString("standing_detail"));
    }

    GivenVerdict verdict(ResultSet row) throws SQLException {
        var hold = uuid(row, "hold_id");
        return new GivenVerdict(
                new MeasurementId(row.getObject("measurement_id", UUID.class)),
                row.getInt("number"),
                Outcome.valueOf(row.getString("verdict")),
                row.getString("method"),
                row.getString("model"),
                row.getString("report"),
                row.getString("plot"),
                row.getString("svg"),
                new PersonId(row.getString("analysed_by")),
                at(row, "analysed_at"),
                hold == null ? null : new HoldId(hold));
    }

    private List<String> texts(String array) {
        try {
            return json.readValue(array, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("remarks that were written here: " + array, e);
        }
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
