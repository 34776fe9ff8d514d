package io.ytterby.licensing.organisation.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.organisation.app.Onboardings;
import io.ytterby.licensing.organisation.domain.Onboarding;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code onboarding}. */
@ApplicationScoped
class JdbiOnboardings implements Onboardings {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Jdbi jdbi;
    private final ObjectMapper json;

    JdbiOnboardings(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public void add(Onboarding asked) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO onboarding (id, organisation, name, country, identifiers, status, asked_at, asked_by)
                        VALUES (:id, :organisation, :name, :country, CAST(:identifiers AS jsonb), 'OPEN', :at, :by)""")
                .bind("id", asked.id())
                .bind("organisation", asked.organisation().value())
                .bind("name", asked.name())
                .bind("country", asked.country().value())
                .bind("identifiers", Identifiers.written(json, asked.identifiers()))
                .bind("at", asked.askedAt().atOffset(ZoneOffset.UTC))
                .bind("by", asked.askedBy().value())
                .execute());
    }

    @Override
    public Optional<Onboarding> lookUp(UUID id) {
        return read(id, "");
    }

    @Override
    public Optional<Onboarding> claim(UUID id) {
        return read(id, " FOR UPDATE");
    }

    private Optional<Onboarding> read(UUID id, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM onboarding WHERE id = :id" + lock)
                .bind("id", id)
                .map((row, context) -> onboarding(row))
                .findOne());
    }

    @Override
    public void decide(Onboarding decided) {
        var decision = decided.decision();
        if (decision == null) throw new IllegalArgumentException("it is not decided");
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE onboarding SET status = :status, decided_at = :at, decided_by = :by, reason = :reason
                         WHERE id = :id AND status = 'OPEN'""")
                .bind("status", decided.status().name())
                .bind("at", decision.at().atOffset(ZoneOffset.UTC))
                .bind("by", decision.by().value())
                .bind("reason", decision.reason())
                .bind("id", decided.id())
                .execute());
    }

    @Override
    public boolean hasOpen(OrganisationId organisation) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM onboarding WHERE organisation = :organisation AND status = 'OPEN')")
                .bind("organisation", organisation.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public List<Onboarding> list(@Nullable OrganisationId organisation, @Nullable UUID after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM onboarding WHERE (:everybody OR organisation = :organisation) AND id > :after
                         ORDER BY id LIMIT :most""")
                .bind("everybody", organisation == null)
                .bind("organisation", organisation == null ? "" : organisation.value())
                .bind("after", after == null ? BEFORE_ALL : after)
                .bind("most", most)
                .map((row, context) -> onboarding(row))
                .list());
    }

    private Onboarding onboarding(ResultSet row) throws SQLException {
        return new Onboarding(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getString("organisation")),
                row.getString("name"),
                new CountryCode(row.getString("country")),
                Identifiers.read(json, row.getString("identifiers")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("asked_by")),
                decision(row));
    }

    private static Onboarding.@Nullable Decision decision(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Onboarding.Decision(
                        row.getString("status").equals("APPROVED"),
                        at.toInstant(),
                        new PersonId(row.getString("decided_by")),
                        row.getString("reason"));
    }
}
