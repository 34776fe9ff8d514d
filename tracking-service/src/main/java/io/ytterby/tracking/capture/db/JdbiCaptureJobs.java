package io.ytterby.tracking.capture.db;

import io.ytterby.epcis.Syntax;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.capture.app.CaptureJobs;
import io.ytterby.tracking.capture.domain.CaptureId;
import io.ytterby.tracking.capture.domain.CaptureJob;
import io.ytterby.tracking.capture.domain.CaptureReport;
import io.ytterby.tracking.capture.domain.ErrorBehaviour;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Jobs by guarded statements: a lease that somebody else has taken since changes nothing any more. */
@ApplicationScoped
class JdbiCaptureJobs implements CaptureJobs {
    private static final String MINE = " WHERE capture_id = :id AND status = 'RUNNING' AND lease = :lease";

    private final Jdbi jdbi;
    private final CaptureRows rows;

    JdbiCaptureJobs(Jdbi jdbi, CaptureRows rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    @Override
    public boolean tryAdd(Sent job, int mostOpen, Instant at) {
        return jdbi.withHandle(handle -> {
            var actor = job.actor();
            var agent = actor.agent();
            handle.createQuery("SELECT pg_advisory_xact_lock(hashtext('capture'), hashtext(:org))")
                    .bind("org", actor.organisation().value())
                    .mapToMap()
                    .list();
            return handle.createUpdate("""
                            INSERT INTO capture_job (capture_id, org, org_kind, person, roles, agent, trace, behaviour,
                                syntax, status, not_before, created_at)
                            SELECT :id, :org, :kind, :person, :roles, CAST(:agent AS text), :trace, :behaviour,
                                   :syntax, 'RECEIVING', :at, :at
                             WHERE (SELECT count(*) FROM capture_job WHERE org = :org AND status <> 'DONE') < :most""")
                            .bind("id", job.id().value())
                            .bind("org", actor.organisation().value())
                            .bind("kind", actor.kind().name())
                            .bind("person", actor.person().value())
                            .bindArray("roles", String.class, actor.roles().toArray())
                            .bind("agent", agent == null ? null : agent.value())
                            .bind("trace", job.trace())
                            .bind("behaviour", job.behaviour().name())
                            .bind("syntax", job.syntax().name())
                            .bind("most", mostOpen)
                            .bind("at", at)
                            .execute()
                    == 1;
        });
    }

    @Override
    public void addPart(CaptureId id, int part, byte[] bytes) {
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO capture_body VALUES (:id, :part, :bytes)")
                .bind("id", id.value())
                .bind("part", part)
                .bind("bytes", bytes)
                .execute());
    }

    @Override
    public void complete(CaptureId id) {
        change("UPDATE capture_job SET status = 'WAITING' WHERE capture_id = :id AND status = 'RECEIVING'", id);
    }

    @Override
    public void discard(CaptureId id) {
        change("DELETE FROM capture_job WHERE capture_id = :id AND status = 'RECEIVING'", id);
    }

    private void change(String sql, CaptureId id) {
        jdbi.useHandle(handle -> handle.createUpdate(sql).bind("id", id.value()).execute());
    }

    @Override
    public Optional<Leased> tryTake(Instant at, Duration lease) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE capture_job SET status = 'RUNNING', lease = :lease, lease_until = :until,
                               attempts = attempts + 1
                         WHERE capture_id = (
                            SELECT capture_id FROM capture_job
                             WHERE (status = 'WAITING' AND not_before <= :at OR status = 'RUNNING' AND lease_until < :at)
                             ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)""")
                .bind("lease", UUID.randomUUID())
                .bind("until", at.plus(lease))
                .bind("at", at)
                .executeAndReturnGeneratedKeys()
                .map((row, context) -> leased(row))
                .findOne());
    }

    private static Leased leased(ResultSet row) throws SQLException {
        var agent = row.getString("agent");
        var actor = new Actor(
                new PersonId(row.getString("person")),
                new OrganisationId(row.getString("org")),
                OrganisationKind.valueOf(row.getString("org_kind")),
                Set.of((String[]) row.getArray("roles").getArray()),
                agent == null ? null : new OrganisationId(agent));
        var job = new Sent(
                new CaptureId(row.getObject("capture_id", UUID.class)),
                actor,
                row.getString("trace"),
                ErrorBehaviour.valueOf(row.getString("behaviour")),
                Syntax.valueOf(row.getString("syntax")));
        return new Leased(job, row.getObject("lease", UUID.class), row.getInt("attempts"));
    }

    @Override
    public boolean renew(Leased job, Instant until) {
        return jdbi.withHandle(
                        handle -> mine(handle.createUpdate("UPDATE capture_job SET lease_until = :until" + MINE), job)
                                .bind("until", until)
                                .execute())
                == 1;
    }

    @Override
    public void failing(Leased job) {
        jdbi.useHandle(handle -> mine(handle.createUpdate("UPDATE capture_job SET success = false" + MINE), job)
                .execute());
    }

    @Override
    public boolean tryFinish(Leased job, CaptureReport report, Instant at) {
        return jdbi.withHandle(handle -> {
            int finished = mine(handle.createUpdate("""
                            UPDATE capture_job SET status = 'DONE', lease = NULL, lease_until = NULL, finished_at = :at,
                                   success = :success, stored = :stored""" + MINE), job)
                    .bind("at", at)
                    .bind("success", report.success())
                    .bind("stored", report.stored())
                    .execute();
            if (finished == 0) return false;
            handle.createUpdate("DELETE FROM capture_body WHERE capture_id = :id")
                    .bind("id", job.job().id().value())
                    .execute();
            rows.addErrors(handle, job.job().id(), report.errors());
            return true;
        });
    }

    @Override
    public void takeTime() {
        jdbi.useHandle(handle -> handle.execute(
                "SET LOCAL statement_timeout = '28s'; SET LOCAL idle_in_transaction_session_timeout = '10min'"));
    }

    @Override
    public void giveBack(Leased job, Instant notBefore) {
        jdbi.useHandle(handle -> mine(
                        handle.createUpdate(
                                "UPDATE capture_job SET status = 'WAITING', lease = NULL, lease_until = NULL, not_before = :at, success = true"
                                        + MINE),
                        job)
                .bind("at", notBefore)
                .execute());
    }

    private static Update mine(Update update, Leased job) {
        return update.bind("id", job.job().id().value()).bind("lease", job.lease());
    }

    @Override
    public InputStream document(CaptureId id) {
        return new StoredDocument(part -> rows.part(id, part));
    }

    @Override
    public Optional<CaptureJob> find(@Nullable OrganisationId seenBy, CaptureId id) {
        return rows.find(seenBy, id);
    }

    @Override
    public List<CaptureJob> list(OrganisationId org, Optional<Position> after, int limit) {
        return rows.list(org, after, limit);
    }

    @Override
    public int purge(Instant finishedBefore, Instant begunBefore) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        DELETE FROM capture_job
                         WHERE status = 'DONE' AND finished_at < :finished OR status = 'RECEIVING' AND created_at < :begun""")
                .bind("finished", finishedBefore)
                .bind("begun", begunBefore)
                .execute());
    }
}
