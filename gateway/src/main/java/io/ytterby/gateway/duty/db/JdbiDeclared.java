package io.ytterby.gateway.duty.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.duty.app.Declared;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** One row for each organisation and kind; what is in it is one document, since nobody but its organisation reads it. */
@Singleton
class JdbiDeclared implements Declared {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    JdbiDeclared(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public <T> Optional<Document<T>> find(OrganisationId organisation, Kind<T> kind) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM duty_declared WHERE organisation = :organisation AND kind = :kind")
                .bind("organisation", organisation.value())
                .bind("kind", kind.word())
                .map((row, context) -> document(row, kind))
                .findOne());
    }

    @Override
    public <T> boolean tryPut(
            OrganisationId organisation, Kind<T> kind, Document<T> document, PersonId by, Instant at) {
        var sql = document.version() == 1 ? """
                  INSERT INTO duty_declared (organisation, kind, version, items, changed_by, changed_at)
                  VALUES (:organisation, :kind, :version, CAST(:items AS jsonb), :by, :at) ON CONFLICT DO NOTHING""" : """
                  UPDATE duty_declared
                     SET version = :version, items = CAST(:items AS jsonb), changed_by = :by, changed_at = :at
                   WHERE organisation = :organisation AND kind = :kind AND version = :version - 1""";
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("organisation", organisation.value())
                        .bind("kind", kind.word())
                        .bind("version", document.version())
                        .bind("items", text(document.items()))
                        .bind("by", by.value())
                        .bind("at", at)
                        .execute());
    }

    private String text(List<?> items) {
        try {
            return json.writeValueAsString(items);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("what is declared cannot be written as JSON", never);
        }
    }

    private <T> Document<T> document(ResultSet row, Kind<T> kind) throws SQLException {
        try {
            var type = json.getTypeFactory().constructCollectionType(List.class, kind.item());
            return new Document<>(json.readValue(row.getString("items"), type), row.getLong("version"));
        } catch (JsonProcessingException broken) {
            throw new SQLException("what is declared cannot be read: " + kind.word(), broken);
        }
    }
}
