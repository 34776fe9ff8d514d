package io.ytterby.certification.exchange.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.certification.exchange.app.Asks;
import io.ytterby.certification.exchange.domain.Ask;
import io.ytterby.certification.exchange.domain.Criteria;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Asks in PostgreSQL. */
@Singleton
class SqlAsks implements Asks {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    SqlAsks(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public void add(Ask ask, String comment, PersonId by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO pact_ask (id, asker, partner, criteria, comment, state, asked_at, asked_by)
                        VALUES (:id, :asker, :partner, CAST(:criteria AS jsonb), :comment, :state, :at, :by)""")
                .bind("id", ask.id())
                .bind("asker", ask.asker().value())
                .bind("partner", ask.partner().value())
                .bind("criteria", written(ask.criteria()))
                .bind("comment", comment)
                .bind("state", ask.state().name())
                .bind("at", Rows.utc(ask.askedAt()))
                .bind("by", by.value())
                .execute());
    }

    @Override
    public Optional<Ask> lookUp(UUID id) {
        return one("SELECT * FROM pact_ask WHERE id = :id", id);
    }

    @Override
    public Optional<Ask> lock(UUID id) {
        return one("SELECT * FROM pact_ask WHERE id = :id FOR NO KEY UPDATE", id);
    }

    private Optional<Ask> one(String sql, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> ask(row))
                .findOne());
    }

    @Override
    public void update(Ask ask) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE pact_ask SET state = :state, answered_at = :at, refusal = :refusal WHERE id = :id")
                .bind("state", ask.state().name())
                .bind("at", Rows.utc(ask.answeredAt()))
                .bind("refusal", ask.refusal())
                .bind("id", ask.id())
                .execute());
    }

    @Override
    public List<OrganisationId> askersOf(OrganisationId partner) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT DISTINCT asker FROM pact_ask WHERE partner = :partner ORDER BY asker")
                .bind("partner", partner.value())
                .map((row, context) -> new OrganisationId(row.getString("asker")))
                .list());
    }

    @Override
    public List<Listed> list(OrganisationId asker, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM pact_ask WHERE asker = :asker AND seq < :before ORDER BY seq DESC LIMIT :limit""")
                .bind("asker", asker.value())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), ask(row)))
                .list());
    }

    private Ask ask(ResultSet row) throws SQLException {
        return new Ask(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getString("asker")),
                new OrganisationId(row.getString("partner")),
                read(row.getString("criteria")),
                Ask.State.valueOf(row.getString("state")),
                Rows.instant(row, "asked_at"),
                Rows.instantOrNull(row, "answered_at"),
                row.getString("refusal"));
    }

    private String written(Criteria criteria) {
        try {
            return json.writeValueAsString(criteria);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("criteria can be written", impossible);
        }
    }

    private Criteria read(String text) {
        try {
            return json.readValue(text, Criteria.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("these criteria were written here", impossible);
        }
    }
}
