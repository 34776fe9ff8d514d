package io.ytterby.licensing.organisation.db;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Validity;
import io.ytterby.licensing.organisation.app.Mandates.MandateBook;
import io.ytterby.licensing.organisation.domain.Mandate;
import io.ytterby.licensing.organisation.domain.MandateScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code mandate}. */
@ApplicationScoped
class JdbiMandates implements MandateBook {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Jdbi jdbi;

    JdbiMandates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Mandate mandate) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO mandate (id, principal, agent, scopes, valid_from, valid_until, granted_at, granted_by)
                        VALUES (:id, :principal, :agent, :scopes, :from, :until, :at, :by)""")
                .bind("id", mandate.id())
                .bind("principal", mandate.principal().value())
                .bind("agent", mandate.agent().value())
                .bindArray(
                        "scopes",
                        String.class,
                        mandate.scopesInOrder().stream().map(MandateScope::name).toArray())
                .bind("from", mandate.validity().from())
                .bind("until", mandate.validity().until())
                .bind("at", mandate.grantedAt().atOffset(ZoneOffset.UTC))
                .bind("by", mandate.grantedBy().value())
                .execute());
    }

    @Override
    public Optional<Mandate> claim(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM mandate WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map((row, context) -> mandate(row))
                .findOne());
    }

    @Override
    public void revoke(UUID id, Mandate.Revocation revocation) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE mandate SET revoked_at = :at, revoked_by = :by, revoke_reason = :reason
                         WHERE id = :id AND revoked_at IS NULL""")
                .bind("at", revocation.at().atOffset(ZoneOffset.UTC))
                .bind("by", revocation.by().value())
                .bind("reason", revocation.reason())
                .bind("id", id)
                .execute());
    }

    @Override
    public List<Mandate> standing(OrganisationId agent, OrganisationId principal) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM mandate
                         WHERE agent = :agent AND principal = :principal AND revoked_at IS NULL""")
                .bind("agent", agent.value())
                .bind("principal", principal.value())
                .map((row, context) -> mandate(row))
                .list());
    }

    @Override
    public List<Mandate> list(OrganisationId party, @Nullable UUID after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM mandate WHERE :party IN (principal, agent) AND id > :after
                         ORDER BY id LIMIT :most""")
                .bind("party", party.value())
                .bind("after", after == null ? BEFORE_ALL : after)
                .bind("most", most)
                .map((row, context) -> mandate(row))
                .list());
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        var scopes = Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(MandateScope::valueOf)
                .collect(Collectors.toSet());
        return new Mandate(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getString("principal")),
                new OrganisationId(row.getString("agent")),
                scopes,
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("granted_by")),
                revocation(row));
    }

    private static Mandate.@Nullable Revocation revocation(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("revoked_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Mandate.Revocation(
                        at.toInstant(), new PersonId(row.getString("revoked_by")), row.getString("revoke_reason"));
    }
}
