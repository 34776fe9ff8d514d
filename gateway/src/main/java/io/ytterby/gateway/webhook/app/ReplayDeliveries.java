package io.ytterby.gateway.webhook.app;

import io.ytterby.gateway.webhook.app.Deliveries.Rewind;
import io.ytterby.gateway.webhook.app.DeliveryLog.Entry;
import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends again what was sent before, or was given up: all since some point, each subject from there on in its order; or
 * one message. With the same {@code webhook-id}, so that a receiver passes over what it has.
 */
@Singleton
public class ReplayDeliveries {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final DeliveryLog log;
    private final Journal journal;
    private final Clock clock;

    ReplayDeliveries(Webhooks webhooks, Deliveries deliveries, DeliveryLog log, Journal journal, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.log = log;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return how many messages wait again; empty if the organisation has no such webhook */
    @Transactional
    public Optional<Integer> since(Actor actor, UUID id, Rewind point) {
        return webhooks.lock(actor.organisation(), id).map(webhook -> {
            int again = deliveries.rewind(id, point, clock.instant());
            tell(actor, "webhook.replayed", webhook, Map.of("from", point.toString(), "messages", again));
            return again;
        });
    }

    /**
     * One message. A dead one goes in its place, and those behind it follow; one that was delivered or skipped goes once
     * more, behind what waits about its subject; one that waits goes anyway.
     *
     * @return how many messages wait again; empty if the organisation has no such webhook or that no such message
     */
    @Transactional
    public Optional<Integer> one(Actor actor, UUID id, UUID delivery) {
        return webhooks.lock(actor.organisation(), id)
                .flatMap(webhook -> log.find(id, delivery).map(entry -> {
                    int again = again(id, entry);
                    tell(actor, "webhook.replayed", webhook, Map.of("delivery", delivery, "messages", again));
                    return again;
                }));
    }

    private int again(UUID webhook, Entry entry) {
        var now = clock.instant();
        return switch (entry.state()) {
            case WAITING -> 0;
            case DEAD -> deliveries.rewind(webhook, new Rewind.Dead(entry.id()), now);
            case DELIVERED, SKIPPED -> {
                var sent = log.message(webhook, entry.id()).orElseThrow();
                deliveries.add(webhook, List.of(copy(sent)), now);
                yield 1;
            }
        };
    }

    /** Without its number in the log: a replay of all since some point must not send it twice. */
    private static Message copy(Message sent) {
        return new Message(
                UUID.randomUUID(), sent.kind(), sent.subject(), sent.messageId(), null, sent.type(), sent.body());
    }

    /** All that can come of giving a message up. */
    public enum Skipping {
        SKIPPED,
        NOT_DEAD,
        UNKNOWN
    }

    /** Gives a dead message up: those behind it go on. */
    @Transactional
    public Skipping skip(Actor actor, UUID id, UUID delivery) {
        var webhook = webhooks.lock(actor.organisation(), id);
        if (webhook.isEmpty() || log.find(id, delivery).isEmpty()) return Skipping.UNKNOWN;
        if (!deliveries.skip(id, delivery, clock.instant())) return Skipping.NOT_DEAD;
        tell(actor, "webhook.delivery-skipped", webhook.get(), Map.of("delivery", delivery));
        return Skipping.SKIPPED;
    }

    private void tell(Actor actor, String action, Webhook webhook, Map<String, Object> detail) {
        journal.write(new Change(actor, action, "webhook/" + webhook.id(), detail));
    }
}
