package io.ytterby.gateway.webhook.db;

import io.ytterby.gateway.webhook.app.Attempt;
import io.ytterby.gateway.webhook.app.DeliveryLog;
import io.ytterby.gateway.webhook.app.Message;
import io.ytterby.gateway.webhook.domain.DeliveryState;
import io.ytterby.gateway.webhook.domain.MessageKind;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Singleton
class JdbiDeliveryLog implements DeliveryLog {
    private static final String ENTRIES = """
            SELECT d.*, l.parked AND d.state = 'WAITING' AS is_parked,
                   CASE WHEN d.state = 'WAITING' THEN l.due_at END AS next_at,
                   a.at, a.http_status, a.latency_ms, a.answer, a.failure
              FROM webhook_delivery d
              JOIN webhook_lane l ON (l.webhook, l.kind, l.subject) = (d.webhook, d.kind, d.subject)
              LEFT JOIN webhook_attempt a ON a.delivery = d.id AND a.number = d.attempts
             WHERE d.webhook = :webhook""";

    private final Jdbi jdbi;

    JdbiDeliveryLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Entry> list(UUID webhook, Optional<DeliveryState> state, long below, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRIES + """
                         AND d.number < :below AND (CAST(:state AS text) IS NULL OR d.state = :state)
                        ORDER BY d.number DESC LIMIT :limit""")
                .bind("webhook", webhook)
                .bind("below", below)
                .bind("state", state.map(Enum::name).orElse(null))
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list());
    }

    @Override
    public Optional<Entry> find(UUID webhook, UUID delivery) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRIES + " AND d.id = :delivery")
                .bind("webhook", webhook)
                .bind("delivery", delivery)
                .map((row, context) -> entry(row))
                .findOne());
    }

    @Override
    public Optional<Message> message(UUID webhook, UUID delivery) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM webhook_delivery WHERE webhook = :webhook AND id = :delivery")
                .bind("webhook", webhook)
                .bind("delivery", delivery)
                .map((row, context) -> WebhookRows.message(row))
                .findOne());
    }

    @Override
    public List<Attempt> attempts(UUID delivery, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM webhook_attempt WHERE delivery = :delivery ORDER BY number DESC LIMIT :limit")
                .bind("delivery", delivery)
                .bind("limit", limit)
                .map((row, context) -> attempt(row))
                .list());
    }

    @Override
    public Backlog backlog(UUID webhook) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT (SELECT count(*) FROM webhook_delivery WHERE webhook = :webhook AND state = 'WAITING') AS waiting,
                               (SELECT count(*) FROM webhook_lane WHERE webhook = :webhook AND parked) AS dead,
                               (SELECT failures FROM webhook_pace WHERE webhook = :webhook) AS failures""")
                .bind("webhook", webhook)
                .map((row, context) -> new Backlog(row.getInt("waiting"), row.getInt("dead"), row.getInt("failures")))
                .one());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("message_id"),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("sequence", Long.class),
                DeliveryState.valueOf(row.getString("state")),
                row.getBoolean("is_parked"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                WebhookRows.instant(row, "settled_at"),
                WebhookRows.instant(row, "next_at"),
                row.getObject("at") == null ? null : attempt(row));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("http_status", Integer.class),
                row.getLong("latency_ms"),
                row.getString("answer"),
                row.getString("failure"));
    }
}
