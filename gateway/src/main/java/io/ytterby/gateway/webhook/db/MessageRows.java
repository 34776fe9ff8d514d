package io.ytterby.gateway.webhook.db;

import io.ytterby.gateway.webhook.app.Attempt;
import io.ytterby.gateway.webhook.app.Deliveries.Rewind;
import io.ytterby.gateway.webhook.app.Message;
import io.ytterby.gateway.webhook.domain.DeliveryState;
import io.ytterby.gateway.webhook.domain.MessageKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Messages as rows, and what came of each attempt. */
final class MessageRows {
    private static final String IN_LANE =
            " FROM webhook_delivery WHERE webhook = :webhook AND kind = :kind AND subject = :subject AND state ="
                    + " 'WAITING'";

    /** A lane's name. */
    record LaneName(MessageKind kind, String subject) {}

    Optional<Message> first(Handle handle, LaneRows.Row lane) {
        return inLane(handle.createQuery("SELECT *" + IN_LANE + " ORDER BY number LIMIT 1"), lane)
                .map((row, context) -> WebhookRows.message(row))
                .findOne();
    }

    int waiting(Handle handle, LaneRows.Row lane) {
        return inLane(handle.createQuery("SELECT count(*) FROM (SELECT 1" + IN_LANE + " LIMIT 2) AS few"), lane)
                .mapTo(Integer.class)
                .one();
    }

    private static Query inLane(Query query, LaneRows.Row lane) {
        return query.bind("webhook", lane.webhook())
                .bind("kind", lane.kind().name())
                .bind("subject", lane.subject());
    }

    void add(Handle handle, UUID webhook, Message message, long number, Instant now) {
        handle.createUpdate("""
                        INSERT INTO webhook_delivery (id, webhook, number, kind, subject, message_id, sequence, type, body,
                            state, attempts, created_at)
                        VALUES (:id, :webhook, :number, :kind, :subject, :messageId, :sequence, :type, :body, 'WAITING', 0,
                            :now)""")
                .bind("id", message.id())
                .bind("webhook", webhook)
                .bind("number", number)
                .bind("kind", message.kind().name())
                .bind("subject", message.subject())
                .bind("messageId", message.messageId())
                .bind("sequence", message.sequence())
                .bind("type", message.type())
                .bind("body", message.body())
                .bind("now", now)
                .execute();
    }

    void settle(Handle handle, UUID delivery, DeliveryState state, Attempt attempt) {
        @Nullable Instant settledAt = state == DeliveryState.WAITING ? null : attempt.at();
        int number = handle.createQuery("""
                        UPDATE webhook_delivery SET state = :state, attempts = attempts + 1, settled_at = :settledAt
                         WHERE id = :id RETURNING attempts""")
                .bind("state", state.name())
                .bind("settledAt", settledAt)
                .bind("id", delivery)
                .mapTo(Integer.class)
                .one();
        handle.createUpdate("""
                        INSERT INTO webhook_attempt (delivery, number, at, http_status, latency_ms, answer, failure)
                        VALUES (:delivery, :number, :at, :status, :latency, :answer, :failure)""")
                .bind("delivery", delivery)
                .bind("number", number)
                .bind("at", attempt.at())
                .bind("status", attempt.httpStatus())
                .bind("latency", attempt.latencyMs())
                .bind("answer", attempt.answer())
                .bind("failure", attempt.failure())
                .execute();
    }

    /** Settled messages wait again. @return the lane of each */
    List<LaneName> reopen(Handle handle, UUID webhook, Rewind what) {
        var reopen = "UPDATE webhook_delivery SET state = 'WAITING', settled_at = NULL WHERE webhook = :webhook AND ";
        var returning = " RETURNING kind, subject";
        var query = switch (what) {
            case Rewind.Dead(var delivery) ->
                handle.createQuery(reopen + "state = 'DEAD' AND id = :id" + returning)
                        .bind("id", delivery);
            case Rewind.AfterSequence(var sequence) ->
                handle.createQuery(reopen + "sequence > :sequence" + returning).bind("sequence", sequence);
            case Rewind.Since(var time) ->
                handle.createQuery(reopen + "sequence IS NOT NULL AND created_at >= :time" + returning)
                        .bind("time", time);
        };
        return query.bind("webhook", webhook)
                .map((row, context) -> laneName(row))
                .list();
    }

    Optional<LaneName> giveUp(Handle handle, UUID webhook, UUID delivery, Instant now) {
        return handle.createQuery("""
                        UPDATE webhook_delivery SET state = 'SKIPPED', settled_at = :now
                         WHERE webhook = :webhook AND id = :id AND state = 'DEAD' RETURNING kind, subject""")
                .bind("webhook", webhook)
                .bind("id", delivery)
                .bind("now", now)
                .map((row, context) -> laneName(row))
                .findOne();
    }

    /** @return the lane of each */
    List<LaneName> giveUpAll(Handle handle, UUID webhook, MessageKind kind, Instant now) {
        return handle.createQuery("""
                        UPDATE webhook_delivery SET state = 'SKIPPED', settled_at = :now
                         WHERE webhook = :webhook AND kind = :kind AND state IN ('WAITING', 'DEAD')
                        RETURNING kind, subject""")
                .bind("webhook", webhook)
                .bind("kind", kind.name())
                .bind("now", now)
                .map((row, context) -> laneName(row))
                .list();
    }

    private static LaneName laneName(ResultSet row) throws SQLException {
        return new LaneName(MessageKind.valueOf(row.getString("kind")), row.getString("subject"));
    }
}
