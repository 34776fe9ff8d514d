package io.ytterby.licensing.casework.db;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.casework.app.Desks;
import io.ytterby.licensing.casework.domain.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Desks as rows of {@code case_desk}. */
@ApplicationScoped
class JdbiDesks implements Desks {
    private final Jdbi jdbi;

    JdbiDesks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Desk> lookUp(ApplicationId id) {
        return find(id, "SELECT * FROM case_desk WHERE application = :application");
    }

    @Override
    public Optional<Desk> claim(ApplicationId id) {
        return find(id, "SELECT * FROM case_desk WHERE application = :application FOR UPDATE");
    }

    private Optional<Desk> find(ApplicationId id, String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("application", id.value())
                .map(DeskRows::desk)
                .findOne());
    }

    @Override
    public List<ApplicationId> outdated(String calendar, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.id FROM application a LEFT JOIN case_desk d ON d.application = a.id
                         WHERE a.submitted_at IS NOT NULL
                           AND (d.application IS NULL OR (d.ended_at IS NULL AND d.calendar <> :calendar)) LIMIT :most""")
                .bind("calendar", calendar)
                .bind("most", most)
                .map((row, context) -> new ApplicationId(row.getObject("id", UUID.class)))
                .list());
    }

    @Override
    public void put(Desk desk) {
        var submitted = desk.submittedAt().atOffset(ZoneOffset.UTC);
        var ended = utc(desk.endedAt());
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO case_desk (application, queue, rule, kind, submitted_at, ended_at, decided, waits,
                                               used_days, due_on, calendar)
                        VALUES (:application, :queue, :rule, :kind, :submitted, :ended, :decided, :waits, :used, :due,
                                :calendar)
                        ON CONFLICT (application) DO UPDATE SET queue = :queue, rule = :rule, kind = :kind,
                               submitted_at = :submitted, ended_at = :ended, decided = :decided, waits = :waits,
                               used_days = :used, due_on = :due, calendar = :calendar""")
                .bind("application", desk.application().value())
                .bind("queue", desk.queue())
                .bind("rule", desk.rule())
                .bind("kind", desk.kind())
                .bind("submitted", submitted)
                .bind("ended", ended)
                .bind("decided", desk.decided())
                .bind("waits", desk.clock().waits())
                .bind("used", desk.clock().usedDays())
                .bind("due", desk.clock().dueOn())
                .bind("calendar", desk.clock().calendar())
                .execute());
    }

    @Override
    public boolean hand(ApplicationId id, @Nullable PersonId from, @Nullable PersonId to, Instant at) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE case_desk SET assignee = CAST(:to AS text), assigned_at = :at
                         WHERE application = :application AND ended_at IS NULL
                           AND assignee IS NOT DISTINCT FROM CAST(:from AS text)""")
                        .bind("application", id.value())
                        .bind("from", from == null ? null : from.value())
                        .bind("to", to == null ? null : to.value())
                        .bind("at", to == null ? null : at.atOffset(ZoneOffset.UTC))
                        .execute());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
