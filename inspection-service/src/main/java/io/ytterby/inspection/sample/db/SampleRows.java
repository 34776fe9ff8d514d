package io.ytterby.inspection.sample.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.inspection.declaration.domain.SealNumber;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.sample.domain.Analysis;
import io.ytterby.inspection.sample.domain.CustodyEvent;
import io.ytterby.inspection.sample.domain.Part;
import io.ytterby.inspection.sample.domain.RetestGround;
import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.inspection.sample.domain.SampleId;
import io.ytterby.inspection.sample.domain.SampleState;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as samples, events and analyses. Shares are texts in JSON, digit by digit as they came. */
@Singleton
class SampleRows {
    private static final TypeReference<Map<Element, BigDecimal>> SHARES = new TypeReference<>() {};

    private final ObjectMapper json;

    SampleRows(ObjectMapper json) {
        this.json = json;
    }

    static Sample sample(ResultSet row) throws SQLException {
        var retestOf = row.getObject("retest_of", UUID.class);
        var order = row.getObject("order_id", UUID.class);
        var ground = row.getString("retest_ground");
        return new Sample(
                new SampleId(row.getObject("id", UUID.class)),
                new SampleId(row.getObject("material_id", UUID.class)),
                retestOf == null ? null : new SampleId(retestOf),
                new DeclarationId(row.getObject("declaration_id", UUID.class)),
                order == null ? null : new OrderId(order),
                SampleState.ofWord(row.getString("state")).orElseThrow(),
                row.getString("description"),
                instant(row, "taken_at"),
                new PersonId(row.getString("taken_by")),
                ground == null ? null : RetestGround.valueOf(ground),
                verification(row),
                row.getString("end_reason"),
                row.getLong("version"));
    }

    static CustodyEvent event(ResultSet row) throws SQLException {
        var seal = row.getString("seal_number");
        return new CustodyEvent(
                Part.valueOf(row.getString("part")),
                CustodyEvent.Kind.valueOf(row.getString("kind")),
                new PersonId(row.getString("given_by")),
                new PersonId(row.getString("taken_by")),
                row.getString("place"),
                instant(row, "at"),
                seal == null ? null : new SealNumber(seal),
                CustodyEvent.SealState.valueOf(row.getString("seal_state")),
                row.getString("condition"),
                new PersonId(row.getString("recorded_by")));
    }

    Analysis analysis(ResultSet row) throws SQLException {
        return new Analysis(
                row.getObject("id", UUID.class),
                Part.valueOf(row.getString("half")),
                row.getObject("measurement_id", UUID.class),
                row.getString("method"),
                row.getString("instrument"),
                read(row.getString("wt_pct")),
                read(row.getString("u")),
                row.getBigDecimal("score"),
                new PersonId(row.getString("analysed_by")),
                instant(row, "analysed_at"));
    }

    String write(Map<Element, BigDecimal> shares) {
        try {
            return json.writeValueAsString(shares);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private Map<Element, BigDecimal> read(String text) {
        try {
            return json.readValue(text, SHARES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an analysis holds unreadable JSON", e);
        }
    }

    private static Sample.@Nullable Verification verification(ResultSet row) throws SQLException {
        var by = row.getString("verified_by");
        return by == null ? null : new Sample.Verification(new PersonId(by), instant(row, "verified_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
