package io.ytterby.gateway.webhook.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.webhook.app.DeliveryLog.Backlog;
import io.ytterby.gateway.webhook.app.LookUpWebhooks.CheckingKey;
import io.ytterby.gateway.webhook.domain.Scheme;
import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.gateway.webhook.domain.WebhookState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its owner sees it.
 *
 * @param reason why it is PENDING or DISABLED; empty otherwise
 * @param publicKeys what its messages hold under, the newest first; absent where a shared secret signs
 * @param waiting how many messages wait; absent in lists, as the two after it
 * @param deadSubjects subjects whose first message is dead: replay or skip it
 * @param failuresInARow 5 and more: it is taken for down, and tried with one message at a time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookV1(
        UUID id,
        String url,
        String description,
        List<String> types,
        String scheme,
        WebhookState state,
        String reason,
        Instant createdAt,
        @Nullable List<KeyV1> publicKeys,
        @Nullable Integer waiting,
        @Nullable Integer deadSubjects,
        @Nullable Integer failuresInARow) {

    /**
     * @param value {@code whpk_…} or {@code whsec_…}
     * @param signsUntil absent for the newest
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeyV1(int keyNumber, String value, @Nullable Instant signsUntil) {
        static KeyV1 of(CheckingKey key) {
            return new KeyV1(key.number(), key.value(), key.signsUntil());
        }
    }

    static WebhookV1 of(Webhook webhook, List<CheckingKey> keys, @Nullable Backlog backlog) {
        return new WebhookV1(
                webhook.id(),
                webhook.url(),
                webhook.description(),
                webhook.types(),
                webhook.scheme().spelt(),
                webhook.state(),
                webhook.reason(),
                webhook.createdAt(),
                webhook.scheme() == Scheme.V1A ? keys.stream().map(KeyV1::of).toList() : null,
                backlog == null ? null : backlog.waiting(),
                backlog == null ? null : backlog.deadSubjects(),
                backlog == null ? null : backlog.failuresInARow());
    }
}
