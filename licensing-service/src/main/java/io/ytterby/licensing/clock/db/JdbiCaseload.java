package io.ytterby.licensing.clock.db;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.clock.app.Caseload;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The caseload as the desks of the queues have it. */
@ApplicationScoped
class JdbiCaseload implements Caseload {
    private final Jdbi jdbi;

    JdbiCaseload(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Desk> desk(ApplicationId id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT queue, kind FROM case_desk WHERE application = :application")
                        .bind("application", id.value())
                        .map((row, context) -> new Desk(row.getString("queue"), row.getString("kind")))
                        .findOne());
    }

    @Override
    public List<Span> newest(@Nullable String queue, @Nullable String kind, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.submitted_at, d.ended_at, d.decided, a.exporter
                          FROM case_desk d JOIN application a ON a.id = d.application
                         WHERE (CAST(:queue AS text) IS NULL OR d.queue = :queue)
                           AND (CAST(:kind AS text) IS NULL OR d.kind = :kind)
                         ORDER BY d.submitted_at DESC LIMIT :most""")
                .bind("queue", queue)
                .bind("kind", kind)
                .bind("most", most)
                .map((row, context) -> {
                    @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
                    return new Span(
                            row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                            ended == null ? null : ended.toInstant(),
                            row.getBoolean("decided"),
                            new OrganisationId(row.getString("exporter")));
                })
                .list());
    }
}
