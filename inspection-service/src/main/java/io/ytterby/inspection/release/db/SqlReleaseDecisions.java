package io.ytterby.inspection.release.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.inspection.release.app.ReleaseDecision;
import io.ytterby.inspection.release.app.ReleaseDecision.LicenceVersion;
import io.ytterby.inspection.release.app.ReleaseDecisions;
import io.ytterby.inspection.release.domain.Blocker;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Release decisions in PostgreSQL. */
@Singleton
class SqlReleaseDecisions implements ReleaseDecisions {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    SqlReleaseDecisions(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public void add(ReleaseDecision decision) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO release_decision (id, declaration_id, decision, decided_at, decided_by, licences, blockers)
                        VALUES (:id, :declaration, :decision, :at, :by, CAST(:licences AS jsonb), CAST(:blockers AS jsonb))""")
                .bind("id", decision.id())
                .bind("declaration", decision.declaration().value())
                .bind("decision", decision.word())
                .bind("at", OffsetDateTime.ofInstant(decision.decidedAt(), ZoneOffset.UTC))
                .bind("by", decision.decidedBy().value())
                .bind("licences", write(decision.licences()))
                .bind("blockers", write(decision.blockers()))
                .execute());
    }

    @Override
    public List<ReleaseDecision> of(DeclarationId declaration) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM release_decision WHERE declaration_id = :declaration
                         ORDER BY decided_at DESC LIMIT 100""")
                .bind("declaration", declaration.value())
                .map((row, context) -> decision(row))
                .list());
    }

    private ReleaseDecision decision(ResultSet row) throws SQLException {
        return new ReleaseDecision(
                row.getObject("id", UUID.class),
                new DeclarationId(row.getObject("declaration_id", UUID.class)),
                row.getString("decision").equals("RELEASED"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("decided_by")),
                read(row.getString("licences"), LicenceVersion.class),
                read(row.getString("blockers"), Blocker.class));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> List<T> read(String text, Class<T> type) {
        try {
            return json.readValue(text, json.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a release decision holds unreadable JSON", e);
        }
    }
}
