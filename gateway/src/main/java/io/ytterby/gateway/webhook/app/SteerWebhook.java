package io.ytterby.gateway.webhook.app;

import io.ytterby.gateway.webhook.domain.MessageKind;
import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.gateway.webhook.domain.WebhookState;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** What the owner of a webhook does with it. Each is empty if the organisation has no such webhook. */
@Singleton
public class SteerWebhook {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final ChallengeWebhook challenge;
    private final Envelope envelope;
    private final Journal journal;
    private final WebhookConfig config;
    private final Clock clock;

    SteerWebhook(
            Webhooks webhooks,
            Deliveries deliveries,
            ChallengeWebhook challenge,
            Envelope envelope,
            Journal journal,
            WebhookConfig config,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.challenge = challenge;
        this.envelope = envelope;
        this.journal = journal;
        this.config = config;
        this.clock = clock;
    }

    /** Nothing is sent for now. One that has not answered its challenge, or is disabled, stays as it is. */
    @Transactional
    public Optional<Webhook> pause(Actor actor, UUID id) {
        return steer(
                actor,
                id,
                "webhook.paused",
                (webhook, now) -> webhook.state() == WebhookState.ACTIVE ? webhook.paused() : webhook);
    }

    /** Goes on where it was. A disabled one must answer a challenge first, and so must one that never has. */
    @Transactional
    public Optional<Webhook> resume(Actor actor, UUID id) {
        return steer(actor, id, "webhook.resumed", (webhook, now) -> switch (webhook.state()) {
            case ACTIVE -> webhook;
            case PAUSED -> webhook.activated();
            case PENDING, DISABLED -> challenged(webhook, now);
        });
    }

    /** A new key signs from now on, and the one before as well for a day. */
    @Transactional
    public Optional<Webhook> rotate(Actor actor, UUID id) {
        return steer(actor, id, "webhook.rotated", (webhook, now) -> webhook.rotated(now, config.rotation()));
    }

    /** Sends a test; to one that is PENDING or DISABLED a new challenge. */
    @Transactional
    public Optional<Webhook> ping(Actor actor, UUID id) {
        return steer(actor, id, "webhook.pinged", (webhook, now) -> switch (webhook.state()) {
            case ACTIVE, PAUSED -> pinged(webhook, now);
            case PENDING, DISABLED -> challenged(webhook, now);
        });
    }

    /** With all its messages. @return false if there is none */
    @Transactional
    public boolean remove(Actor actor, UUID id) {
        var webhook = webhooks.lock(actor.organisation(), id);
        webhook.ifPresent(known -> {
            webhooks.remove(id);
            tell(actor, "webhook.removed", known);
        });
        return webhook.isPresent();
    }

    private Optional<Webhook> steer(Actor actor, UUID id, String action, BiFunction<Webhook, Instant, Webhook> change) {
        return webhooks.lock(actor.organisation(), id).map(before -> {
            var after = change.apply(before, clock.instant());
            if (after.version() != before.version()) webhooks.replace(after);
            tell(actor, action, after);
            return after;
        });
    }

    private Webhook challenged(Webhook webhook, Instant now) {
        var next = webhook.challenged(challenge.newChallenge());
        challenge.send(next, now);
        return next;
    }

    private Webhook pinged(Webhook webhook, Instant now) {
        var data = Map.<String, Object>of("text", "A test of this webhook, as its owner asked for.");
        var message = envelope.own(MessageKind.PING, webhook.id(), Envelope.PING, now, data);
        deliveries.supersede(webhook.id(), MessageKind.PING, now);
        deliveries.add(webhook.id(), List.of(message), now);
        return webhook;
    }

    private void tell(Actor actor, String action, Webhook webhook) {
        var detail = Map.of("state", webhook.state(), "keyNumber", webhook.keyNumber());
        journal.write(new Change(actor, action, "webhook/" + webhook.id(), detail));
    }
}
