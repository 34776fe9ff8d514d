package io.ytterby.certification.exchange.db;

import io.ytterby.certification.exchange.app.PactSystems;
import io.ytterby.certification.exchange.domain.PactSystem;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Partners' systems in PostgreSQL. */
@Singleton
class SqlPactSystems implements PactSystems {
    private final Jdbi jdbi;

    SqlPactSystems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(PactSystem system, byte[] secret, PersonId by) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("UPDATE pact_system SET retired_at = :at WHERE org = :org AND retired_at IS NULL")
                    .bind("at", Rows.utc(system.registeredAt()))
                    .bind("org", system.organisation().value())
                    .execute();
            handle.createUpdate("""
                            INSERT INTO pact_system (id, org, api_base, auth_base, client_id, secret, registered_at,
                                                     registered_by)
                            VALUES (:id, :org, :api, :auth, :client, :secret, :at, :by)""")
                    .bind("id", system.id())
                    .bind("org", system.organisation().value())
                    .bind("api", system.apiBase())
                    .bind("auth", system.authBase())
                    .bind("client", system.clientId())
                    .bind("secret", secret)
                    .bind("at", Rows.utc(system.registeredAt()))
                    .bind("by", by.value())
                    .execute();
        });
    }

    @Override
    public Optional<PactSystem> of(OrganisationId organisation) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM pact_system WHERE org = :org AND retired_at IS NULL")
                        .bind("org", organisation.value())
                        .map((row, context) -> system(row))
                        .findOne());
    }

    @Override
    public byte[] secret(UUID system) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT secret FROM pact_system WHERE id = :id")
                .bind("id", system)
                .mapTo(byte[].class)
                .one());
    }

    @Override
    public boolean retire(UUID system, OrganisationId owner, Instant at) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE pact_system SET retired_at = :at
                         WHERE id = :id AND org = :org AND retired_at IS NULL""")
                        .bind("at", Rows.utc(at))
                        .bind("id", system)
                        .bind("org", owner.value())
                        .execute());
    }

    @Override
    public List<Listed> list(OrganisationId owner, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM pact_system WHERE org = :org AND seq < :before ORDER BY seq DESC LIMIT :limit""")
                .bind("org", owner.value())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) ->
                        new Listed(row.getLong("seq"), system(row), Rows.instantOrNull(row, "retired_at")))
                .list());
    }

    private static PactSystem system(ResultSet row) throws SQLException {
        return new PactSystem(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getString("org")),
                row.getString("api_base"),
                row.getString("auth_base"),
                row.getString("client_id"),
                Rows.instant(row, "registered_at"));
    }
}
