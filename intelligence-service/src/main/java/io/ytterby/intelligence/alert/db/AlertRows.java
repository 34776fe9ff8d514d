package io.ytterby.intelligence.alert.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.intelligence.alert.domain.Alert;
import io.ytterby.intelligence.alert.domain.AlertId;
import io.ytterby.intelligence.alert.domain.AlertState;
import io.ytterby.intelligence.alert.domain.Consignment;
import io.ytterby.intelligence.alert.domain.Evidence;
import io.ytterby.intelligence.alert.domain.Exit;
import io.ytterby.intelligence.alert.domain.Judgement;
import io.ytterby.intelligence.alert.domain.Reason;
import io.ytterby.intelligence.alert.domain.TradeLine;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Rows of {@code alert} as the domain's words, and back. */
@Singleton
class AlertRows {
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<Exit>> EXITS = new TypeReference<>() {};
    private static final TypeReference<Consignment.Firm> FIRM = new TypeReference<>() {};

    private final ObjectMapper json;

    AlertRows(ObjectMapper json) {
        this.json = json;
    }

    Update bind(Update update, Alert alert) {
        var evidence = alert.evidence();
        var line = alert.line();
        return update.bind("id", alert.id().value())
                .bind("from", line.from())
                .bind("to", line.to())
                .bind("hs6", line.hs6())
                .bind("shipper", line.shipper())
                .bind("consignee", line.consignee())
                .bind("shipperFirm", written(alert.shipper()))
                .bind("consigneeFirm", written(alert.consignee()))
                .bind("state", alert.state().name())
                .bind("score", alert.score())
                .bind("scoreBefore", evidence.score())
                .bindArray("tests", String.class, evidence.tests().toArray())
                .bind("reasons", written(evidence.reasons()))
                .bind("records", evidence.records())
                .bind("netMg", evidence.netMg())
                .bind("firstAt", utc(evidence.firstAt()))
                .bind("lastAt", utc(evidence.lastAt()))
                .bindArray(
                        "containers",
                        String.class,
                        evidence.containers().stream().sorted().toArray())
                .bindArray(
                        "licences",
                        String.class,
                        evidence.licences().stream().sorted().toArray())
                .bind("exits", written(alert.exits()))
                .bind("raisedAt", utc(alert.raisedAt()))
                .bind("version", alert.version());
    }

    Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                new AlertId(row.getObject("id", UUID.class)),
                new TradeLine(
                        row.getString("departure"),
                        row.getString("destination"),
                        row.getString("hs6"),
                        row.getString("shipper"),
                        row.getString("consignee")),
                AlertState.valueOf(row.getString("state")),
                row.getBigDecimal("score"),
                evidence(row),
                read(row, "shipper_firm", FIRM),
                read(row, "consignee_firm", FIRM),
                read(row, "exits", EXITS),
                judgement(row),
                at(row, "raised_at"),
                row.getLong("version"));
    }

    private Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getBigDecimal("score_before"),
                List.of(words(row, "tests")),
                read(row, "reasons", REASONS),
                row.getInt("records"),
                row.getLong("net_mg"),
                at(row, "first_at"),
                at(row, "last_at"),
                Set.of(words(row, "containers")),
                Set.of(words(row, "licences")));
    }

    private static @Nullable Judgement judgement(ResultSet row) throws SQLException {
        var by = row.getString("judged_by");
        return by == null
                ? null
                : new Judgement(new PersonId(by), at(row, "judged_at"), row.getString("judged_because"));
    }

    private static String[] words(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private String written(Object plain) {
        try {
            return json.writeValueAsString(plain);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an alert is plain data", impossible);
        }
    }

    private <T> T read(ResultSet row, String column, TypeReference<T> shape) throws SQLException {
        try {
            return json.readValue(row.getString(column), shape);
        } catch (JsonProcessingException broken) {
            throw new SQLException(column + " of an alert is not what was written", broken);
        }
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
