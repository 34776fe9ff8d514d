package io.ytterby.licensing.organisation.db;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.organisation.app.Leavers;
import io.ytterby.licensing.organisation.domain.Leaver;
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

/** Rows of {@code organisation_leaver}: a readmitted person's stays, as history. */
@ApplicationScoped
class JdbiLeavers implements Leavers {
    private final Jdbi jdbi;

    JdbiLeavers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Leaver leaver) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO organisation_leaver (id, organisation, person, reason, marked_at, marked_by)
                        VALUES (:id, :organisation, :person, :reason, :at, :by)""")
                .bind("id", leaver.id())
                .bind("organisation", leaver.organisation().value())
                .bind("person", leaver.person().value())
                .bind("reason", leaver.reason())
                .bind("at", leaver.since().atOffset(ZoneOffset.UTC))
                .bind("by", leaver.markedBy().value())
                .execute());
    }

    @Override
    public void readmit(UUID leaver, Leaver.Readmission readmission) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE organisation_leaver SET readmitted_at = :at, readmitted_by = :by, readmit_reason = :reason
                         WHERE id = :id AND readmitted_at IS NULL""")
                .bind("at", readmission.at().atOffset(ZoneOffset.UTC))
                .bind("by", readmission.by().value())
                .bind("reason", readmission.reason())
                .bind("id", leaver)
                .execute());
    }

    @Override
    public Optional<Leaver> gone(OrganisationId organisation, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM organisation_leaver
                         WHERE organisation = :organisation AND person = :person AND readmitted_at IS NULL""")
                .bind("organisation", organisation.value())
                .bind("person", person.value())
                .map((row, context) -> leaver(row))
                .findOne());
    }

    @Override
    public List<PersonId> gone(OrganisationId organisation) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT person FROM organisation_leaver
                         WHERE organisation = :organisation AND readmitted_at IS NULL ORDER BY person""")
                .bind("organisation", organisation.value())
                .map((row, context) -> new PersonId(row.getString(1)))
                .list());
    }

    @Override
    public List<Leaver> list(OrganisationId organisation, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM organisation_leaver WHERE organisation = :organisation
                         ORDER BY marked_at, id LIMIT :most""")
                .bind("organisation", organisation.value())
                .bind("most", most)
                .map((row, context) -> leaver(row))
                .list());
    }

    private static Leaver leaver(ResultSet row) throws SQLException {
        return new Leaver(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getString("organisation")),
                new PersonId(row.getString("person")),
                row.getString("reason"),
                row.getObject("marked_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("marked_by")),
                readmission(row));
    }

    private static Leaver.@Nullable Readmission readmission(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("readmitted_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Leaver.Readmission(
                        at.toInstant(), new PersonId(row.getString("readmitted_by")), row.getString("readmit_reason"));
    }
}
