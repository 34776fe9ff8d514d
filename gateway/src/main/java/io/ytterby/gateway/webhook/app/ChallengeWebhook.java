package io.ytterby.gateway.webhook.app;

import io.ytterby.gateway.webhook.domain.MessageKind;
import io.ytterby.gateway.webhook.domain.Webhook;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Asks a target to prove that it wants to be sent to: it must answer with a text that nobody can guess. */
@Singleton
class ChallengeWebhook {
    private static final int CHALLENGE_BYTES = 24;

    private final Deliveries deliveries;
    private final Envelope envelope;
    private final SecureRandom random = new SecureRandom();

    ChallengeWebhook(Deliveries deliveries, Envelope envelope) {
        this.deliveries = deliveries;
        this.envelope = envelope;
    }

    String newChallenge() {
        var bytes = new byte[CHALLENGE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Puts the challenge on its way; the webhook must be PENDING. */
    void send(Webhook webhook, Instant now) {
        var challenge = webhook.challenge();
        if (challenge == null) throw new IllegalStateException(webhook.id() + " has no challenge to answer");
        var message = envelope.own(
                MessageKind.CHALLENGE, webhook.id(), Envelope.CHALLENGE, now, Map.of("challenge", challenge));
        deliveries.supersede(webhook.id(), MessageKind.CHALLENGE, now);
        deliveries.add(webhook.id(), List.of(message), now);
    }
}
