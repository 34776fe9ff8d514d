package io.ytterby.inspection.selectivity.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.order.domain.OrderOrigin;
import io.ytterby.inspection.selectivity.domain.Assessment;
import io.ytterby.inspection.selectivity.domain.Contribution;
import io.ytterby.inspection.selectivity.domain.Draw;
import io.ytterby.inspection.selectivity.domain.Facts;
import io.ytterby.inspection.selectivity.domain.Policy;
import io.ytterby.inspection.selectivity.domain.Selection;
import io.ytterby.kernel.DeclarationId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** A selection as a row and back. */
@Singleton
class SelectionRows {
    private final ObjectMapper json;

    SelectionRows(ObjectMapper json) {
        this.json = json;
    }

    Update bind(Selection selection, Update statement) {
        var choice = selection.choice();
        var origin = selection.origin();
        var inherits = selection.inherits();
        return statement
                .bind("id", selection.id())
                .bind("declaration", selection.declaration().value())
                .bind("number", selection.number())
                .bind("at", OffsetDateTime.ofInstant(selection.at(), ZoneOffset.UTC))
                .bind("cause", selection.cause().name())
                .bind("profile", selection.profileVersion())
                .bind("lane", selection.lane().name())
                .bind("rulesLane", choice.assessment().lane().name())
                .bind("origin", origin == null ? null : origin.name())
                .bind("score", choice.assessment().score())
                .bind("contributions", write(choice.assessment().contributions()))
                .bind("draw", selection.draw().billionths())
                .bind("drawn", choice.drawn())
                .bind("propensity", choice.propensity())
                .bind("inherits", inherits == null ? null : inherits.value())
                .bind("facts", write(selection.facts()));
    }

    Selection selection(ResultSet row) throws SQLException {
        var inherits = row.getObject("inherits", UUID.class);
        return new Selection(
                row.getObject("id", UUID.class),
                new DeclarationId(row.getObject("declaration_id", UUID.class)),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Selection.Cause.valueOf(row.getString("cause")),
                row.getLong("profile_version"),
                new Draw(row.getLong("draw")),
                choice(row),
                inherits == null ? null : new DeclarationId(inherits),
                read(row.getString("facts"), new TypeReference<Facts>() {}));
    }

    private Policy.Choice choice(ResultSet row) throws SQLException {
        var origin = row.getString("origin");
        var hits = read(row.getString("contributions"), new TypeReference<List<Contribution>>() {});
        return new Policy.Choice(
                Lane.valueOf(row.getString("lane")),
                origin == null ? null : OrderOrigin.valueOf(origin),
                new Assessment(hits, row.getInt("score"), Lane.valueOf(row.getString("rules_lane"))),
                row.getBoolean("drawn"),
                row.getBigDecimal("propensity"));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a selection holds unreadable JSON", e);
        }
    }
}
