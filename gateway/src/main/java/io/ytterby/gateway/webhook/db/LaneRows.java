package io.ytterby.gateway.webhook.db;

import io.ytterby.gateway.webhook.domain.Lane;
import io.ytterby.gateway.webhook.domain.MessageKind;
import io.ytterby.gateway.webhook.domain.WebhookState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Lanes as rows: the domain says what becomes of one, these statements keep it. The webhook's pace row must be locked. */
final class LaneRows {
    /** Which kinds flow in which state, as the domain has it. */
    private static final String FLOWS = Stream.of(WebhookState.values())
            .flatMap(state -> Stream.of(MessageKind.values())
                    .filter(kind -> kind.flowsWhile(state))
                    .map(kind -> "('" + state + "', '" + kind + "')"))
            .collect(Collectors.joining(", "));

    /** Of the lane {@code l} of the webhook {@code w}: it may be taken at this moment. */
    static final String DUE = " l.due_at <= :now AND (l.leased_until IS NULL OR l.leased_until <= :now)"
            + " AND (w.state, l.kind) IN (" + FLOWS + ") ";

    private static final String KEY = " WHERE webhook = :webhook AND kind = :kind AND subject = :subject";

    private LaneRows() {}

    /** A lane and which it is. */
    record Row(UUID webhook, MessageKind kind, String subject, Lane lane) {
        Row with(Lane next) {
            return new Row(webhook, kind, subject, next);
        }
    }

    static long nextFence(Handle handle) {
        return handle.createQuery("SELECT nextval('webhook_fence')")
                .mapTo(Long.class)
                .one();
    }

    static Optional<Row> find(Handle handle, UUID webhook, MessageKind kind, String subject) {
        return handle.createQuery("SELECT * FROM webhook_lane" + KEY)
                .bind("webhook", webhook)
                .bind("kind", kind.name())
                .bind("subject", subject)
                .map((row, context) -> row(row))
                .findOne();
    }

    /** Those that were not tried for longest, and failed least, first. */
    static List<Row> due(Handle handle, UUID webhook, Instant now, int most) {
        return handle.createQuery(
                        "SELECT l.* FROM webhook_lane l JOIN webhook w ON w.id = l.webhook WHERE l.webhook = :webhook"
                                + " AND" + DUE + "ORDER BY l.failures, l.due_at LIMIT :most")
                .bind("webhook", webhook)
                .bind("now", now)
                .bind("most", most)
                .map((row, context) -> row(row))
                .list();
    }

    static int leased(Handle handle, UUID webhook, Instant now) {
        return handle.createQuery("SELECT count(*) FROM webhook_lane WHERE webhook = :webhook AND leased_until > :now")
                .bind("webhook", webhook)
                .bind("now", now)
                .mapTo(Integer.class)
                .one();
    }

    static List<Row> failing(Handle handle, UUID webhook) {
        return handle.createQuery(
                        "SELECT * FROM webhook_lane WHERE webhook = :webhook AND failures > 0 AND due_at IS NOT NULL")
                .bind("webhook", webhook)
                .map((row, context) -> row(row))
                .list();
    }

    /** As it stands, or as a new one. */
    static Row findOrAdd(Handle handle, UUID webhook, MessageKind kind, String subject) {
        handle.createUpdate("""
                        INSERT INTO webhook_lane (webhook, kind, subject, fence, failures, parked)
                        VALUES (:webhook, :kind, :subject, 0, 0, false) ON CONFLICT DO NOTHING""")
                .bind("webhook", webhook)
                .bind("kind", kind.name())
                .bind("subject", subject)
                .execute();
        return find(handle, webhook, kind, subject).orElseThrow();
    }

    static void write(Handle handle, List<Row> rows) {
        if (rows.isEmpty()) return;
        var batch = handle.prepareBatch("""
                UPDATE webhook_lane SET fence = :fence, due_at = :due, leased_until = :until, failures = :failures,
                       failing_since = :since, parked = :parked""" + KEY);
        for (var row : rows) bound(batch, row).add();
        batch.execute();
    }

    private static <T extends SqlStatement<T>> T bound(T statement, Row row) {
        var lane = row.lane();
        return statement
                .bind("webhook", row.webhook())
                .bind("kind", row.kind().name())
                .bind("subject", row.subject())
                .bind("fence", lane.fence())
                .bind("due", lane.dueAt())
                .bind("until", lane.leasedUntil())
                .bind("failures", lane.failures())
                .bind("since", lane.failingSince())
                .bind("parked", lane.parked());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("webhook", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                WebhookRows.lane(row));
    }
}
