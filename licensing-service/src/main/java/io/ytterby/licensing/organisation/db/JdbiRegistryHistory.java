package io.ytterby.licensing.organisation.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.organisation.app.RegistryHistory;
import io.ytterby.licensing.organisation.domain.Organisation;
import io.ytterby.licensing.organisation.domain.RegistryStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code organisation_history}, which are never changed. */
@ApplicationScoped
class JdbiRegistryHistory implements RegistryHistory {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    JdbiRegistryHistory(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public void add(OrganisationId organisation, RegistryStep step) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO organisation_history (organisation, version, at, person, step, reason, incident, name,
                            status, identifiers)
                        VALUES (:organisation, :version, :at, :person, :step, :reason, :incident, :name, :status,
                            CAST(:identifiers AS jsonb))""")
                .bind("organisation", organisation.value())
                .bind("version", step.version())
                .bind("at", step.at().atOffset(ZoneOffset.UTC))
                .bind("person", step.by().value())
                .bind("step", step.step())
                .bind("reason", step.reason())
                .bind("incident", step.incident())
                .bind("name", step.name())
                .bind("status", step.status().name())
                .bind("identifiers", Identifiers.written(json, step.identifiers()))
                .execute());
    }

    @Override
    public List<RegistryStep> list(OrganisationId organisation, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM organisation_history WHERE organisation = :organisation ORDER BY id LIMIT :most""")
                .bind("organisation", organisation.value())
                .bind("most", most)
                .map((row, context) -> step(row))
                .list());
    }

    private RegistryStep step(ResultSet row) throws SQLException {
        return new RegistryStep(
                row.getLong("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("person")),
                row.getString("step"),
                row.getString("reason"),
                row.getString("incident"),
                row.getString("name"),
                Organisation.Status.valueOf(row.getString("status")),
                Identifiers.read(json, row.getString("identifiers")));
    }
}
