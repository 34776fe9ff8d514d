package io.ytterby.gateway.webhook.app;

import io.ytterby.gateway.push.app.EventLog;
import io.ytterby.gateway.push.app.EventLog.ReadOutcome;
import io.ytterby.gateway.push.domain.Logged;
import io.ytterby.gateway.webhook.domain.MessageKind;
import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.gateway.webhook.domain.WebhookState;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Carries on a webhook's place in its organisation's event log: messages are put into their lanes in the transaction
 * that moves the place, so none is left out and none comes twice.
 */
@Singleton
public class FeedWebhooks {
    private static final int BATCH = 200;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final EventLog log;
    private final Envelope envelope;
    private final WebhookConfig config;
    private final Clock clock;

    FeedWebhooks(
            Webhooks webhooks,
            Deliveries deliveries,
            EventLog log,
            Envelope envelope,
            WebhookConfig config,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.log = log;
        this.envelope = envelope;
        this.config = config;
        this.clock = clock;
    }

    /** One batch. @return whether there may be more at once */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean feed(UUID id) {
        var cursor = deliveries.lockCursor(id);
        var webhook = webhooks.find(id);
        if (cursor.isEmpty() || webhook.isEmpty() || webhook.get().state() != WebhookState.ACTIVE) return false;
        int room = Math.min(BATCH, config.waiting() - cursor.get().waiting());
        if (room <= 0) return false;
        long seen = cursor.get().seen();
        return switch (log.read(cursor.get().organisation(), seen, room)) {
            case ReadOutcome.Page(var items, var _) -> put(webhook.get(), items, room);
            case ReadOutcome.Gone(var oldest, var _) -> tellGap(id, seen, oldest);
        };
    }

    private boolean put(Webhook webhook, List<Logged> items, int room) {
        if (items.isEmpty()) return false;
        var wanted = items.stream()
                .filter(item -> webhook.wants(item.notice().type()))
                .map(envelope::event)
                .toList();
        deliveries.add(webhook.id(), wanted, clock.instant());
        deliveries.moveCursor(webhook.id(), items.getLast().seq());
        return items.size() == room;
    }

    /** It was paused for longer than the log is kept: its owner is told, and it goes on with what there is. */
    private boolean tellGap(UUID webhook, long seen, long oldest) {
        var now = clock.instant();
        var data = Map.<String, Object>of("after", seen, "oldest", oldest, "snapshot", "/api/buyer/v1/snapshot");
        deliveries.add(
                webhook, List.of(envelope.own(MessageKind.EVENT, webhook, Envelope.EVENTS_GONE, now, data)), now);
        deliveries.moveCursor(webhook, oldest - 1);
        return true;
    }
}
