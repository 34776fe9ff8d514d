package io.ytterby.licensing.casework.db;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.casework.app.QueueBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Open cases in the order in which they fall due. */
@ApplicationScoped
class JdbiQueueBook implements QueueBook {
    private final Jdbi jdbi;

    JdbiQueueBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Waiting> list(Filter filter, @Nullable After after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.*, a.status, a.exporter, a.destination,
                               ARRAY(SELECT f.kind FROM case_flag f
                                      WHERE f.application = d.application AND f.removed_at IS NULL ORDER BY 1) AS flags
                          FROM case_desk d JOIN application a ON a.id = d.application
                         WHERE d.ended_at IS NULL
                           AND (CAST(:queue AS text) IS NULL OR d.queue = :queue)
                           AND (CAST(:assignee AS text) IS NULL OR d.assignee = :assignee)
                           AND (NOT :unassigned OR d.assignee IS NULL)
                           AND (CAST(:status AS text) IS NULL OR a.status = :status)
                           AND (CAST(:overdue AS date) IS NULL OR (d.due_on < :overdue AND NOT d.waits))
                           AND (CAST(:flag AS text) IS NULL OR EXISTS (SELECT FROM case_flag f
                                 WHERE f.application = d.application AND f.kind = :flag AND f.removed_at IS NULL))
                           AND (NOT :later OR (d.waits, coalesce(d.due_on, 'infinity'), d.application)
                                            > (:waits, CAST(:due AS date), CAST(:after AS uuid)))
                         ORDER BY d.waits, coalesce(d.due_on, 'infinity'), d.application LIMIT :most""")
                .bind("queue", filter.queue())
                .bind("assignee", text(filter.assignee()))
                .bind("unassigned", filter.unassigned())
                .bind("status", text(filter.status()))
                .bind("overdue", filter.overdueOn())
                .bind("flag", filter.flag())
                .bind("later", after != null)
                .bind("waits", after != null && after.waits())
                .bind("due", after == null ? null : day(after.dueOn()))
                .bind("after", after == null ? null : after.application())
                .bind("most", most)
                .map(JdbiQueueBook::waiting)
                .list());
    }

    @Override
    public List<Load> loads(LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT queue, assignee, count(*) AS open, count(*) FILTER (WHERE waits) AS waiting,
                               count(*) FILTER (WHERE NOT waits AND due_on < :today) AS overdue,
                               min(due_on) FILTER (WHERE NOT waits) AS next_due
                          FROM case_desk WHERE ended_at IS NULL
                         GROUP BY queue, assignee ORDER BY queue, assignee NULLS FIRST LIMIT 10000""")
                .bind("today", today)
                .map((row, context) -> {
                    @Nullable String assignee = row.getString("assignee");
                    return new Load(
                            row.getString("queue"),
                            assignee == null ? null : new PersonId(assignee),
                            row.getInt("open"),
                            row.getInt("waiting"),
                            row.getInt("overdue"),
                            row.getObject("next_due", LocalDate.class));
                })
                .list());
    }

    private static Waiting waiting(ResultSet row, StatementContext context) throws SQLException {
        return new Waiting(
                DeskRows.desk(row, context),
                ApplicationStatus.valueOf(row.getString("status")),
                new OrganisationId(row.getString("exporter")),
                new CountryCode(row.getString("destination")),
                List.of((String[]) row.getArray("flags").getArray()));
    }

    /** A case without a term comes last: LocalDate.MAX stands for it, which PostgreSQL calls infinity. */
    private static String day(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "infinity" : day.toString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
