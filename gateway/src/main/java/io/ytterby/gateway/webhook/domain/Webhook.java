package io.ytterby.gateway.webhook.domain;

import io.ytterby.kernel.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An address that an organisation wants to be told at. Immutable: a transition returns the next one.
 *
 * @param types which events it wants: full types, or beginnings that end with {@code *}; empty for all
 * @param reason why it is in its state, in words; empty where the owner knows
 * @param challenge what the target must answer while PENDING; null in other states
 * @param keyNumber which of its keys signs now, from 1
 * @param previousUntil until when the key before signs as well; null if there is none
 */
public record Webhook(
        UUID id,
        OrganisationId organisation,
        String url,
        String description,
        List<String> types,
        Scheme scheme,
        WebhookState state,
        String reason,
        @Nullable String challenge,
        int keyNumber,
        @Nullable Instant previousUntil,
        Instant createdAt,
        long version) {
    public Webhook {
        types = List.copyOf(types);
    }

    public boolean wants(String type) {
        return types.isEmpty()
                || types.stream()
                        .anyMatch(wanted -> wanted.endsWith("*")
                                ? type.startsWith(wanted.substring(0, wanted.length() - 1))
                                : type.equals(wanted));
    }

    /** The numbers of the keys that sign at this moment, the newest first. */
    public List<Integer> signing(Instant now) {
        var until = previousUntil;
        int oldest = until != null && now.isBefore(until) ? keyNumber - 1 : keyNumber;
        return IntStream.rangeClosed(oldest, keyNumber)
                .map(number -> keyNumber + oldest - number)
                .boxed()
                .toList();
    }

    /** Must answer anew. */
    public Webhook challenged(String text) {
        return next(WebhookState.PENDING, "It has not answered its challenge yet.", text, keyNumber, previousUntil);
    }

    public Webhook activated() {
        return next(WebhookState.ACTIVE, "", null, keyNumber, previousUntil);
    }

    public Webhook paused() {
        return next(WebhookState.PAUSED, "", null, keyNumber, previousUntil);
    }

    public Webhook disabled(String why) {
        return next(WebhookState.DISABLED, why, null, keyNumber, previousUntil);
    }

    /** Signs with a new key from now on, and with the one before as well until the receiver has had time to change. */
    public Webhook rotated(Instant now, Duration both) {
        return next(state, reason, challenge, keyNumber + 1, now.plus(both));
    }

    private Webhook next(
            WebhookState to, String why, @Nullable String asked, int key, @Nullable Instant previousKeyUntil) {
        return new Webhook(
                id,
                organisation,
                url,
                description,
                types,
                scheme,
                to,
                why,
                asked,
                key,
                previousKeyUntil,
                createdAt,
                version + 1);
    }
}
