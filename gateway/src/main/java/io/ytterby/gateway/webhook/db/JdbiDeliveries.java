package io.ytterby.gateway.webhook.db;

import io.ytterby.gateway.webhook.app.Attempt;
import io.ytterby.gateway.webhook.app.Deliveries;
import io.ytterby.gateway.webhook.app.Message;
import io.ytterby.gateway.webhook.domain.MessageKind;
import io.ytterby.gateway.webhook.domain.Pace;
import io.ytterby.gateway.webhook.domain.Settlement;
import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.outbound.domain.RetrySchedule;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Who sends what, decided under the lock of the webhook's pace row: two replicas never have one lane at once, and one
 * that has lost its lane can no longer write what came of it.
 */
@Singleton
class JdbiDeliveries implements Deliveries {
    private static final String NEXT_WEBHOOK = """
            SELECT p.*, w.*, p.org AS owner FROM webhook_pace p JOIN webhook w ON w.id = p.webhook
             WHERE p.org <> ALL(:full)
               AND (p.failures < :down OR p.not_before <= :now)
               AND (SELECT count(*) FROM webhook_lane l WHERE l.webhook = p.webhook AND l.leased_until > :now)
                   < CASE WHEN p.failures < :down THEN :most ELSE 1 END
               AND EXISTS (SELECT FROM webhook_lane l WHERE l.webhook = p.webhook AND""" + LaneRows.DUE + """
            ) ORDER BY p.served_at LIMIT 1 FOR UPDATE OF p SKIP LOCKED""";

    private final Jdbi jdbi;
    private final MessageRows messages = new MessageRows();

    JdbiDeliveries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Chosen(Webhook webhook, Pace pace) {}

    @Override
    public List<Leased> take(
            Instant now, Duration lease, Set<OrganisationId> full, ToIntFunction<OrganisationId> room) {
        return jdbi.withHandle(handle -> {
            var chosen = nextWebhook(handle, now, full);
            if (chosen.isEmpty()) return List.of();
            var webhook = chosen.get().webhook();
            int most = Math.min(
                    room.applyAsInt(webhook.organisation()),
                    chosen.get().pace().room(now, LaneRows.leased(handle, webhook.id(), now)));
            handle.createUpdate("UPDATE webhook_pace SET served_at = :now WHERE webhook = :webhook")
                    .bind("now", now)
                    .bind("webhook", webhook.id())
                    .execute();
            return lease(handle, webhook, now, now.plus(lease), most);
        });
    }

    private static Optional<Chosen> nextWebhook(Handle handle, Instant now, Set<OrganisationId> full) {
        return handle.createQuery(NEXT_WEBHOOK)
                .bind("now", now)
                .bind("down", Pace.DOWN_AFTER)
                .bind("most", Pace.MOST_AT_ONCE)
                .bindArray(
                        "full",
                        String.class,
                        full.stream().map(OrganisationId::value).toArray())
                .map((row, context) -> new Chosen(WebhookRows.webhook(row), pace(row)))
                .findOne();
    }

    private List<Leased> lease(Handle handle, Webhook webhook, Instant now, Instant until, int most) {
        var leased = new ArrayList<Leased>();
        var written = new ArrayList<LaneRows.Row>();
        for (var row : LaneRows.due(handle, webhook.id(), now, most)) {
            var first = messages.first(handle, row);
            if (first.isEmpty()) {
                written.add(row.with(row.lane().delivered(now, false)));
                continue;
            }
            var taken = row.lane().taken(LaneRows.nextFence(handle), until);
            written.add(row.with(taken));
            leased.add(new Leased(webhook, first.get(), taken.fence(), until));
        }
        LaneRows.write(handle, written);
        return leased;
    }

    @Override
    public Optional<Held> hold(Leased leased) {
        return jdbi.withHandle(handle -> {
            var message = leased.message();
            var pace = lockedPace(handle, leased.webhook().id());
            return pace.flatMap(stands -> LaneRows.find(
                            handle, leased.webhook().id(), message.kind(), message.subject())
                    .filter(row -> row.lane().fence() == leased.fence())
                    .map(row -> new Held(row.lane(), stands, messages.waiting(handle, row) > 1)));
        });
    }

    private static Optional<Pace> lockedPace(Handle handle, UUID webhook) {
        return handle.createQuery("SELECT * FROM webhook_pace WHERE webhook = :webhook FOR UPDATE")
                .bind("webhook", webhook)
                .map((row, context) -> pace(row))
                .findOne();
    }

    @Override
    public void settle(Leased leased, Settlement settlement, @Nullable Attempt attempt) {
        jdbi.useHandle(handle -> {
            var message = leased.message();
            var webhook = leased.webhook().id();
            if (attempt != null) messages.settle(handle, message.id(), settlement.delivery(), attempt);
            LaneRows.write(
                    handle, List.of(new LaneRows.Row(webhook, message.kind(), message.subject(), settlement.lane())));
            handle.createUpdate(
                            "UPDATE webhook_pace SET failures = :failures, not_before = :notBefore WHERE webhook = :webhook")
                    .bind("failures", settlement.pace().failures())
                    .bind("notBefore", settlement.pace().notBefore())
                    .bind("webhook", webhook)
                    .execute();
        });
    }

    @Override
    public void hasten(UUID webhook, Instant now, RetrySchedule schedule) {
        jdbi.useHandle(handle -> LaneRows.write(
                handle,
                LaneRows.failing(handle, webhook).stream()
                        .map(row -> row.with(row.lane().sooner(now, schedule)))
                        .toList()));
    }

    @Override
    public void supersede(UUID webhook, MessageKind kind, Instant now) {
        jdbi.useHandle(handle -> {
            for (var lane : Set.copyOf(messages.giveUpAll(handle, webhook, kind, now)))
                LaneRows.find(handle, webhook, kind, lane.subject())
                        .ifPresent(row -> LaneRows.write(
                                handle, List.of(row.with(row.lane().emptied(LaneRows.nextFence(handle))))));
        });
    }

    @Override
    public void add(UUID webhook, List<Message> added, Instant now) {
        jdbi.useHandle(handle -> {
            long number = numbers(handle, webhook, added.size());
            for (var message : added) {
                var lane = LaneRows.findOrAdd(handle, webhook, message.kind(), message.subject());
                messages.add(handle, webhook, message, ++number, now);
                LaneRows.write(handle, List.of(lane.with(lane.lane().fed(now))));
            }
        });
    }

    /** @return the last number given before */
    private static long numbers(Handle handle, UUID webhook, int count) {
        return handle.createQuery("""
                        UPDATE webhook_pace SET last_number = last_number + :count WHERE webhook = :webhook
                        RETURNING last_number - :count""")
                .bind("count", count)
                .bind("webhook", webhook)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public Optional<Cursor> lockCursor(UUID webhook) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT p.org, p.seen, (SELECT count(*) FROM webhook_delivery d
                                                WHERE d.webhook = p.webhook AND d.state = 'WAITING') AS waiting
                          FROM webhook_pace p WHERE p.webhook = :webhook FOR UPDATE SKIP LOCKED""")
                .bind("webhook", webhook)
                .map((row, context) -> new Cursor(
                        new OrganisationId(row.getString("org")), row.getLong("seen"), row.getInt("waiting")))
                .findOne());
    }

    @Override
    public void moveCursor(UUID webhook, long seen) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE webhook_pace SET seen = :seen WHERE webhook = :webhook")
                .bind("seen", seen)
                .bind("webhook", webhook)
                .execute());
    }

    @Override
    public int rewind(UUID webhook, Rewind what, Instant now) {
        return jdbi.withHandle(handle -> {
            var lanes = messages.reopen(handle, webhook, what);
            var rows = new ArrayList<LaneRows.Row>();
            for (var lane : Set.copyOf(lanes)) {
                var row = LaneRows.find(handle, webhook, lane.kind(), lane.subject())
                        .orElseThrow();
                rows.add(row.with(row.lane().rewound(LaneRows.nextFence(handle), now)));
            }
            LaneRows.write(handle, rows);
            return lanes.size();
        });
    }

    @Override
    public boolean skip(UUID webhook, UUID delivery, Instant now) {
        return jdbi.withHandle(handle -> {
            var lane = messages.giveUp(handle, webhook, delivery, now);
            lane.flatMap(which -> LaneRows.find(handle, webhook, which.kind(), which.subject()))
                    .ifPresent(row -> LaneRows.write(
                            handle, List.of(row.with(row.lane().delivered(now, messages.waiting(handle, row) > 0)))));
            return lane.isPresent();
        });
    }

    @Override
    public int forget(Instant before, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        DELETE FROM webhook_delivery WHERE id IN (
                            SELECT id FROM webhook_delivery WHERE settled_at < :before AND state <> 'DEAD' LIMIT :limit)""")
                .bind("before", before)
                .bind("limit", limit)
                .execute());
    }

    private static Pace pace(ResultSet row) throws SQLException {
        return new Pace(
                row.getInt("failures"),
                row.getObject("not_before", OffsetDateTime.class).toInstant());
    }
}
