package io.ytterby.gateway.webhook.app;

import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Webhooks as their owner sees them, and the keys that their messages hold under. */
@Singleton
public class LookUpWebhooks {
    private final Webhooks webhooks;
    private final WebhookKeys keys;
    private final Clock clock;

    LookUpWebhooks(Webhooks webhooks, WebhookKeys keys, Clock clock) {
        this.webhooks = webhooks;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param signsUntil null for the newest: until the next rotation */
    public record CheckingKey(
            int number, String value, @Nullable Instant signsUntil) {}

    public Optional<Webhook> of(OrganisationId organisation, UUID id) {
        return webhooks.find(id).filter(webhook -> webhook.organisation().equals(organisation));
    }

    /** Whoever has its id may know its public keys. */
    public Optional<Webhook> ofAnybody(UUID id) {
        return webhooks.find(id);
    }

    public List<Webhook> list(OrganisationId organisation, Optional<UUID> after, int limit) {
        return webhooks.list(organisation, after, limit);
    }

    /** What receivers check signatures with at this moment, the newest first: public keys, or shared secrets. */
    public List<CheckingKey> keys(Webhook webhook) {
        return webhook.signing(clock.instant()).stream()
                .map(number -> new CheckingKey(
                        number,
                        switch (webhook.scheme()) {
                            case V1A -> keys.publicKey(webhook.id(), number);
                            case V1 -> keys.sharedSecret(webhook.id(), number);
                        },
                        number == webhook.keyNumber() ? null : webhook.previousUntil()))
                .toList();
    }
}
