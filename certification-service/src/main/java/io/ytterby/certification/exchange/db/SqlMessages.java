package io.ytterby.certification.exchange.db;

import io.ytterby.certification.exchange.app.Messages;
import io.ytterby.certification.exchange.domain.Message;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Messages on their way, in PostgreSQL. */
@Singleton
class SqlMessages implements Messages {
    private final Jdbi jdbi;

    SqlMessages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Message message) {
        var concerns = message.concerns();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO pact_message (id, partner, kind, subject, body, concerns, state, attempts, created_at,
                                                  next_at, failure)
                        VALUES (:id, :partner, :kind, :subject, :body, :concerns, :state, 0, :at, :next, '')""")
                .bind("id", message.id())
                .bind("partner", message.partner().value())
                .bind("kind", message.kind().name())
                .bind("subject", message.subject())
                .bind("body", message.body())
                .bind("concerns", concerns == null ? null : concerns.value())
                .bind("state", message.state().name())
                .bind("at", Rows.utc(message.createdAt()))
                .bind("next", Rows.utc(message.nextAt()))
                .execute());
    }

    @Override
    public List<Message> take(Instant now, Instant until, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE pact_message SET next_at = :until
                         WHERE seq IN (SELECT seq FROM pact_message WHERE state = 'WAITING' AND next_at <= :now
                                        ORDER BY next_at, seq LIMIT :limit FOR UPDATE SKIP LOCKED)
                        RETURNING *""")
                .bind("now", Rows.utc(now))
                .bind("until", Rows.utc(until))
                .bind("limit", limit)
                .map((row, context) -> message(row))
                .list());
    }

    @Override
    public boolean settle(Message message, Instant takenUntil) {
        return update(message, "AND state = 'WAITING' AND next_at = :taken", takenUntil);
    }

    @Override
    public void restart(Message message) {
        if (!update(message, "AND state = 'DEAD' AND CAST(:taken AS timestamptz) IS NOT NULL", message.nextAt()))
            throw new IllegalStateException(message.id() + " was changed without its lock");
    }

    private boolean update(Message message, String still, Instant taken) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE pact_message SET state = :state, attempts = :attempts, next_at = :next,
                               failing_since = :since, failure = :failure
                         WHERE id = :id\s""" + still)
                        .bind("state", message.state().name())
                        .bind("attempts", message.attempts())
                        .bind("next", Rows.utc(message.nextAt()))
                        .bind("since", Rows.utc(message.failingSince()))
                        .bind("failure", message.failure())
                        .bind("id", message.id())
                        .bind("taken", Rows.utc(taken))
                        .execute());
    }

    @Override
    public Optional<Message> lock(UUID id, OrganisationId party) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM pact_message WHERE id = :id AND (partner = :org OR concerns = :org) FOR UPDATE""")
                .bind("id", id)
                .bind("org", party.value())
                .map((row, context) -> message(row))
                .findOne());
    }

    @Override
    public List<Listed> list(OrganisationId party, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM pact_message WHERE seq < :before AND (partner = :org OR concerns = :org)
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("org", party.value())
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), message(row)))
                .list());
    }

    private static Message message(ResultSet row) throws SQLException {
        var concerns = row.getString("concerns");
        return new Message(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getString("partner")),
                Message.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("body"),
                concerns == null ? null : new OrganisationId(concerns),
                Message.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "next_at"),
                Rows.instantOrNull(row, "failing_since"),
                row.getString("failure"));
    }
}
