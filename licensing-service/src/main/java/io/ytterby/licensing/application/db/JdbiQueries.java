package io.ytterby.licensing.application.db;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.app.CaseQueries;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Query;
import io.ytterby.licensing.application.domain.QueryId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Questions to exporters as rows of {@code case_query}. */
@ApplicationScoped
class JdbiQueries implements CaseQueries {
    private final Jdbi jdbi;

    JdbiQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Query query) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO case_query (id, application, question, asked_by, asked_at, due_on, status)
                        VALUES (:id, :application, :question, :by, :at, :due, 'OPEN')""")
                .bind("id", query.id().value())
                .bind("application", query.application().value())
                .bind("question", query.question())
                .bind("by", query.askedBy().value())
                .bind("at", OffsetDateTime.ofInstant(query.askedAt(), ZoneOffset.UTC))
                .bind("due", query.dueOn())
                .execute());
    }

    @Override
    public void settle(Query query) {
        var settledAt = Optional.ofNullable(query.settledAt())
                .map(at -> OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .orElse(null);
        var settledBy =
                Optional.ofNullable(query.settledBy()).map(PersonId::value).orElse(null);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE case_query SET status = :status, settled_text = :text, settled_by = :by, settled_at = :at
                         WHERE id = :id AND status = 'OPEN'""")
                .bind("id", query.id().value())
                .bind("status", query.status().name())
                .bind("text", query.settledText())
                .bind("by", settledBy)
                .bind("at", settledAt)
                .execute());
    }

    @Override
    public void closeOpen(ApplicationId id, String why, PersonId by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE case_query SET status = 'CLOSED', settled_text = :why, settled_by = :by, settled_at = :at
                         WHERE application = :id AND status = 'OPEN'""")
                .bind("id", id.value())
                .bind("why", why)
                .bind("by", by.value())
                .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .execute());
    }

    @Override
    public Optional<Query> lookUp(QueryId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM case_query WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) -> toQuery(row))
                .findOne());
    }

    @Override
    public List<Query> of(ApplicationId id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM case_query WHERE application = :id ORDER BY asked_at, id")
                        .bind("id", id.value())
                        .map((row, context) -> toQuery(row))
                        .list());
    }

    @Override
    public boolean anyOpen(ApplicationId id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM case_query WHERE application = :id AND status = 'OPEN')")
                .bind("id", id.value())
                .mapTo(Boolean.class)
                .one());
    }

    private static Query toQuery(ResultSet row) throws SQLException {
        var settledBy = row.getString("settled_by");
        return new Query(
                new QueryId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application", UUID.class)),
                row.getString("question"),
                new PersonId(row.getString("asked_by")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                Query.Status.valueOf(row.getString("status")),
                row.getString("settled_text"),
                settledBy == null ? null : new PersonId(settledBy),
                settledAt(row.getObject("settled_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant settledAt(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
