package io.ytterby.intelligence.trade.db;

import io.ytterby.intelligence.trade.app.Imports;
import io.ytterby.intelligence.trade.domain.ImportId;
import io.ytterby.intelligence.trade.domain.ImportJob;
import io.ytterby.intelligence.trade.domain.LineError;
import io.ytterby.intelligence.trade.domain.Syntax;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Imports by guarded statements: a lease that somebody else has taken since changes nothing any more. */
@Singleton
class SqlImports implements Imports {
    private static final String MINE = " WHERE id = :id AND status = 'RUNNING' AND lease = :lease";

    private final Jdbi jdbi;

    SqlImports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean tryAdd(ImportId id, Actor actor, Syntax syntax, int lines, byte[] body, int mostOpen, Instant at) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("SELECT pg_advisory_xact_lock(hashtext('trade-import'), hashtext(:org))")
                    .bind("org", actor.organisation().value())
                    .mapToMap()
                    .list();
            int added = handle.createUpdate("""
                            INSERT INTO trade_import (id, org, org_kind, person, roles, agent, syntax, lines, status, created_at)
                            SELECT :id, :org, :kind, :person, :roles, CAST(:agent AS text), :syntax, :lines, 'WAITING', :at
                             WHERE (SELECT count(*) FROM trade_import WHERE org = :org AND status <> 'DONE') < :most""")
                    .bind("id", id.value())
                    .bind("org", actor.organisation().value())
                    .bind("kind", actor.kind().name())
                    .bind("person", actor.person().value())
                    .bindArray(
                            "roles",
                            String.class,
                            actor.roles().stream().sorted().toArray())
                    .bind("agent", actor.agent() == null ? null : actor.agent().value())
                    .bind("syntax", syntax.name())
                    .bind("lines", lines)
                    .bind("at", utc(at))
                    .bind("most", mostOpen)
                    .execute();
            if (added == 1)
                handle.createUpdate("INSERT INTO trade_import_body (import_id, bytes) VALUES (:id, :bytes)")
                        .bind("id", id.value())
                        .bind("bytes", body)
                        .execute();
            return added == 1;
        });
    }

    @Override
    public Optional<Leased> tryTake(Instant at, Duration lease) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE trade_import SET status = 'RUNNING', lease = :lease, lease_until = :until
                         WHERE id = (SELECT id FROM trade_import
                                      WHERE status = 'WAITING' OR status = 'RUNNING' AND lease_until < :at
                                      ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)""")
                .bind("lease", UUID.randomUUID())
                .bind("until", utc(at.plus(lease)))
                .bind("at", utc(at))
                .executeAndReturnGeneratedKeys()
                .map((row, context) -> ImportRows.leased(row))
                .findOne());
    }

    @Override
    public byte[] body(ImportId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT bytes FROM trade_import_body WHERE import_id = :id")
                .bind("id", id.value())
                .map((row, context) -> row.getBytes("bytes"))
                .one());
    }

    @Override
    public boolean tryAdvance(Leased job, Batch batch, Instant leaseUntil) {
        return jdbi.withHandle(handle -> {
            int changed = mine(handle.createUpdate("""
                            UPDATE trade_import
                               SET done = done + :looked, stored = stored + :stored, known = known + :known,
                                   failed = failed + :failed, lease_until = :until""" + MINE + " AND done = :from"), job)
                    .bind("looked", batch.looked())
                    .bind("stored", batch.stored())
                    .bind("known", batch.known())
                    .bind("failed", batch.errors().size())
                    .bind("until", utc(leaseUntil))
                    .bind("from", batch.from())
                    .execute();
            if (changed == 1) addErrors(handle, job.id(), batch.errors());
            return changed == 1;
        });
    }

    private static void addErrors(Handle handle, ImportId id, List<LineError> errors) {
        if (errors.isEmpty()) return;
        handle.createUpdate("""
                        INSERT INTO trade_import_error (import_id, line, pointer, detail)
                        SELECT :id, e.line, e.pointer, e.detail
                          FROM unnest(:lines, :pointers, :details) AS e (line, pointer, detail)
                         LIMIT greatest(0, :most - (SELECT count(*) FROM trade_import_error WHERE import_id = :id))""")
                .bind("id", id.value())
                .bindArray(
                        "lines",
                        Integer.class,
                        errors.stream().map(LineError::line).toArray())
                .bindArray(
                        "pointers",
                        String.class,
                        errors.stream().map(LineError::pointer).toArray())
                .bindArray(
                        "details",
                        String.class,
                        errors.stream().map(LineError::detail).toArray())
                .bind("most", ImportJob.MOST_ERRORS)
                .execute();
    }

    @Override
    public boolean tryFinish(Leased job, Instant at) {
        return jdbi.withHandle(handle -> {
            int finished = mine(handle.createUpdate("""
                            UPDATE trade_import SET status = 'DONE', lease = NULL, lease_until = NULL, finished_at = :at""" + MINE + " AND done = lines"), job)
                    .bind("at", utc(at))
                    .execute();
            if (finished == 1)
                handle.createUpdate("DELETE FROM trade_import_body WHERE import_id = :id")
                        .bind("id", job.id().value())
                        .execute();
            return finished == 1;
        });
    }

    private static Update mine(Update update, Leased job) {
        return update.bind("id", job.id().value()).bind("lease", job.lease());
    }

    @Override
    public Optional<ImportJob> find(OrganisationId org, ImportId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM trade_import WHERE id = :id AND org = :org")
                .bind("id", id.value())
                .bind("org", org.value())
                .map((row, context) -> ImportRows.job(row, errors(handle, id)))
                .findOne());
    }

    private static List<LineError> errors(Handle handle, ImportId id) {
        return handle.createQuery("SELECT * FROM trade_import_error WHERE import_id = :id ORDER BY line, pointer")
                .bind("id", id.value())
                .map((row, context) ->
                        new LineError(row.getInt("line"), row.getString("pointer"), row.getString("detail")))
                .list();
    }

    @Override
    public int purge(Instant finishedBefore) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "DELETE FROM trade_import WHERE status = 'DONE' AND finished_at < :before")
                .bind("before", utc(finishedBefore))
                .execute());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
