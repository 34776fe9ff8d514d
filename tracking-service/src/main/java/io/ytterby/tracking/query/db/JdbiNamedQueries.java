package io.ytterby.tracking.query.db;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.tracking.query.app.NamedQueries;
import io.ytterby.tracking.query.domain.NamedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Named queries as rows of their organisation's. */
@ApplicationScoped
class JdbiNamedQueries implements NamedQueries {
    private final Jdbi jdbi;

    JdbiNamedQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean tryAdd(NamedQuery query, PersonId by) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO epcis_query (org, name, body, person, created_at)
                                VALUES (:org, :name, :body, :person, :at) ON CONFLICT DO NOTHING""")
                        .bind("org", query.organisation().value())
                        .bind("name", query.name())
                        .bind("body", query.body())
                        .bind("person", by.value())
                        .bind("at", query.createdAt())
                        .execute())
                == 1;
    }

    @Override
    public Optional<NamedQuery> find(OrganisationId organisation, String name) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT org, name, body, created_at FROM epcis_query WHERE org = :org AND name = :name")
                .bind("org", organisation.value())
                .bind("name", name)
                .map(JdbiNamedQueries::query)
                .findOne());
    }

    @Override
    public List<NamedQuery> list(OrganisationId organisation, String after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT org, name, body, created_at FROM epcis_query
                         WHERE org = :org AND name > :after ORDER BY name LIMIT :limit""")
                .bind("org", organisation.value())
                .bind("after", after)
                .bind("limit", limit)
                .map(JdbiNamedQueries::query)
                .list());
    }

    @Override
    public int count(OrganisationId organisation) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM epcis_query WHERE org = :org")
                .bind("org", organisation.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public boolean remove(OrganisationId organisation, String name) {
        return jdbi.withHandle(
                        handle -> handle.createUpdate("DELETE FROM epcis_query WHERE org = :org AND name = :name")
                                .bind("org", organisation.value())
                                .bind("name", name)
                                .execute())
                == 1;
    }

    private static NamedQuery query(ResultSet row, StatementContext context) throws SQLException {
        return new NamedQuery(
                new OrganisationId(row.getString("org")),
                row.getString("name"),
                row.getString("body"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
