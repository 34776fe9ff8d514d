package io.ytterby.licensing.screening.db;

import io.ytterby.licensing.screening.app.ScreeningTasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A queue in a table: whoever takes a row holds it until the commit, others pass it over. */
@ApplicationScoped
class JdbiScreeningTasks implements ScreeningTasks {
    private final Jdbi jdbi;

    JdbiScreeningTasks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void ask(UUID application, String reason, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO screening_task (application, reason, asked_at, not_before)
                        VALUES (:application, :reason, :at, :at)""")
                .bind("application", application)
                .bind("reason", reason)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** A case without a decision is open; a decided one matters as long as its licence is not at its end. */
    @Override
    public void askForAllLive(String reason, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO screening_task (application, reason, asked_at, not_before)
                        SELECT a.id, :reason, :at, :at FROM application a
                         WHERE a.submitted_at IS NOT NULL
                           AND ((a.status NOT LIKE 'FINALISED%' AND a.status NOT IN
                                    ('WITHDRAWN', 'CLOSED', 'SUPERSEDED_BY_EXPORTER_EDIT'))
                                OR EXISTS (SELECT 1 FROM licence l WHERE l.application = a.id AND l.ended IS NULL))""")
                .bind("reason", reason)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    @Override
    public Optional<Task> next(Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, application, reason, attempts FROM screening_task WHERE not_before <= :at
                         ORDER BY not_before, id LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Task(
                        row.getLong("id"),
                        row.getObject("application", UUID.class),
                        row.getString("reason"),
                        row.getInt("attempts")))
                .findOne());
    }

    @Override
    public void done(Task task) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM screening_task WHERE id = :id")
                .bind("id", task.id())
                .execute());
    }

    @Override
    public void tryAgain(Task task, Instant notBefore) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE screening_task SET attempts = attempts + 1, not_before = :at WHERE id = :id""")
                .bind("id", task.id())
                .bind("at", notBefore.atOffset(ZoneOffset.UTC))
                .execute());
    }

    @Override
    public boolean isWaiting(UUID application) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM screening_task WHERE application = :application)")
                .bind("application", application)
                .mapTo(Boolean.class)
                .one());
    }
}
