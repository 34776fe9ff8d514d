package io.ytterby.licensing.casework.db;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.casework.app.Flags;
import io.ytterby.licensing.casework.domain.Flag;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Flags as rows; the index on what stands decides where two raise the same. */
@ApplicationScoped
class JdbiFlags implements Flags {
    private final Jdbi jdbi;

    JdbiFlags(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Flag> raise(ApplicationId application, String kind, String reason, PersonId by, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO case_flag (application, kind, reason, raised_by, raised_at)
                        VALUES (:application, :kind, :reason, :by, :at)
                        ON CONFLICT (application, kind) WHERE removed_at IS NULL DO NOTHING RETURNING *""")
                .bind("application", application.value())
                .bind("kind", kind)
                .bind("reason", reason)
                .bind("by", by.value())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(JdbiFlags::flag)
                .findOne());
    }

    @Override
    public Optional<Flag> remove(long id, Flag.Removal removal) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE case_flag SET removed_by = :by, removed_at = :at, removal_reason = :reason
                         WHERE id = :id AND removed_at IS NULL RETURNING *""")
                .bind("id", id)
                .bind("by", removal.by().value())
                .bind("at", removal.at().atOffset(ZoneOffset.UTC))
                .bind("reason", removal.reason())
                .map(JdbiFlags::flag)
                .findOne());
    }

    @Override
    public Optional<Flag> lookUp(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM case_flag WHERE id = :id")
                .bind("id", id)
                .map(JdbiFlags::flag)
                .findOne());
    }

    @Override
    public List<Flag> of(ApplicationId application) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM case_flag WHERE application = :application ORDER BY id")
                        .bind("application", application.value())
                        .map(JdbiFlags::flag)
                        .list());
    }

    @Override
    public Set<String> standing(ApplicationId application) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT kind FROM case_flag WHERE application = :application AND removed_at IS NULL")
                .bind("application", application.value())
                .mapTo(String.class)
                .list()));
    }

    private static Flag flag(ResultSet row, StatementContext context) throws SQLException {
        @Nullable String removedBy = row.getString("removed_by");
        return new Flag(
                row.getLong("id"),
                new ApplicationId(row.getObject("application", UUID.class)),
                row.getString("kind"),
                row.getString("reason"),
                new PersonId(row.getString("raised_by")),
                at(row, "raised_at"),
                removedBy == null
                        ? null
                        : new Flag.Removal(
                                new PersonId(removedBy), at(row, "removed_at"), row.getString("removal_reason")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
