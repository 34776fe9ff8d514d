package io.ytterby.licensing.organisation.db;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.organisation.app.Subjects;
import io.ytterby.licensing.organisation.domain.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code subject_standing}; who was never suspended has none. */
@ApplicationScoped
class JdbiSubjects implements Subjects {
    private final Jdbi jdbi;

    JdbiSubjects(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Subject> change(PersonId subject, boolean suspended, String reason, Instant at, PersonId by) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH changed AS (
                            INSERT INTO subject_standing (subject, version, suspended, reason, changed_at, changed_by)
                            SELECT :subject, 1, true, :reason, :at, :by
                             WHERE :suspended OR EXISTS (SELECT 1 FROM subject_standing WHERE subject = :subject)
                            ON CONFLICT (subject) DO UPDATE
                               SET version = subject_standing.version + 1, suspended = :suspended,
                                   reason = excluded.reason, changed_at = excluded.changed_at,
                                   changed_by = excluded.changed_by
                             WHERE subject_standing.suspended <> :suspended
                            RETURNING *)
                        SELECT * FROM changed""")
                .bind("subject", subject.value())
                .bind("suspended", suspended)
                .bind("reason", reason)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("by", by.value())
                .map((row, context) -> subject(row))
                .findOne());
    }

    @Override
    public Optional<Subject> lookUp(PersonId subject) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM subject_standing WHERE subject = :subject")
                .bind("subject", subject.value())
                .map((row, context) -> subject(row))
                .findOne());
    }

    @Override
    public List<Subject> suspended(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM subject_standing WHERE suspended
                         ORDER BY changed_at DESC, subject LIMIT :most""")
                .bind("most", most)
                .map((row, context) -> subject(row))
                .list());
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                new PersonId(row.getString("subject")),
                row.getLong("version"),
                row.getBoolean("suspended"),
                row.getString("reason"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("changed_by")));
    }
}
