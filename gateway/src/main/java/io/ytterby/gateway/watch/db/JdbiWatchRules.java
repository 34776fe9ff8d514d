package io.ytterby.gateway.watch.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.watch.app.WatchRules;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@Singleton
class JdbiWatchRules implements WatchRules {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    JdbiWatchRules(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Optional<Document> find(OrganisationId organisation) {
        return find(organisation, "");
    }

    @Override
    public Optional<Document> claim(OrganisationId organisation) {
        return find(organisation, " FOR UPDATE");
    }

    private Optional<Document> find(OrganisationId organisation, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT rules, version FROM watch_rules WHERE organisation = :organisation" + lock)
                .bind("organisation", organisation.value())
                .map((row, context) -> document(row))
                .findOne());
    }

    @Override
    public boolean tryPut(OrganisationId organisation, Document document, PersonId by, Instant at) {
        var sql = document.version() == 1 ? """
                  INSERT INTO watch_rules (organisation, version, rules, changed_by, changed_at)
                  VALUES (:organisation, :version, CAST(:rules AS jsonb), :by, :at) ON CONFLICT DO NOTHING""" : """
                  UPDATE watch_rules SET version = :version, rules = CAST(:rules AS jsonb), changed_by = :by, changed_at = :at
                   WHERE organisation = :organisation AND version = :version - 1""";
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("organisation", organisation.value())
                        .bind("version", document.version())
                        .bind("rules", text(document))
                        .bind("by", by.value())
                        .bind("at", at)
                        .execute());
    }

    @Override
    public List<OrganisationId> organisations() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT organisation FROM watch_rules WHERE rules -> 'rules' <> '[]' ORDER BY organisation""")
                .mapTo(String.class)
                .map(OrganisationId::new)
                .list());
    }

    private String text(Document document) {
        try {
            return json.writeValueAsString(RuleDocument.of(document.rules()));
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("rules that cannot be written as JSON", never);
        }
    }

    private Document document(ResultSet row) throws SQLException {
        try {
            return new Document(
                    json.readValue(row.getString("rules"), RuleDocument.class).read(), row.getLong("version"));
        } catch (JsonProcessingException broken) {
            throw new SQLException("watch rules that cannot be read", broken);
        }
    }
}
