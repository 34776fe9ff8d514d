package io.ytterby.gateway.webhook.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.domain.KnownOrganisation;
import io.ytterby.gateway.webhook.app.Deliveries.Leased;
import io.ytterby.gateway.webhook.domain.MessageKind;
import io.ytterby.gateway.webhook.domain.Outcome;
import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.kit.outbound.Addresses;
import io.ytterby.kit.outbound.Addresses.Lookup;
import io.ytterby.kit.outbound.Sender;
import io.ytterby.kit.outbound.Sender.Answer;
import io.ytterby.kit.outbound.domain.Target.Reading;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs a message, sends it once, and says what came of it. Outside of any transaction. */
@Singleton
public class SendMessage {
    private static final Duration PAUSE_OF_FROZEN = Duration.ofMinutes(1);
    private static final int KEPT_OF_ANSWER = 1_024;
    private static final int GONE = 410;

    private final Addresses addresses;
    private final Sender sender;
    private final WebhookKeys keys;
    private final Projection projection;
    private final ObjectMapper json;
    private final Clock clock;

    SendMessage(
            Addresses addresses,
            Sender sender,
            WebhookKeys keys,
            Projection projection,
            ObjectMapper json,
            Clock clock) {
        this.addresses = addresses;
        this.sender = sender;
        this.keys = keys;
        this.projection = projection;
        this.json = json;
        this.clock = clock;
    }

    /** What it does to the lane, and what the log says of it; null if nothing was tried. */
    public record Sent(Outcome outcome, @Nullable Attempt attempt) {}

    public Sent send(Leased leased) {
        var webhook = leased.webhook();
        var now = clock.instant();
        if (isFrozen(webhook)) return new Sent(new Outcome.Held(PAUSE_OF_FROZEN), null);
        // Read and judged again each time: what may be pointed at may have changed since it was registered.
        return switch (addresses.read(webhook.url())) {
            case Reading.Refused(var why) -> failed(now, "The target " + why);
            case Reading.Accepted(var target) ->
                switch (addresses.of(target)) {
                    case Lookup.Refused(var why) -> failed(now, why);
                    case Lookup.Found(var address) -> {
                        var body = leased.message().body().getBytes(StandardCharsets.UTF_8);
                        var headers = headers(webhook, leased.message(), now, body);
                        yield judged(leased, now, sender.post(target, address, headers, body));
                    }
                };
        };
    }

    private boolean isFrozen(Webhook webhook) {
        return projection
                .organisation(webhook.organisation())
                .filter(KnownOrganisation::isFrozen)
                .isPresent();
    }

    private Map<String, String> headers(Webhook webhook, Message message, Instant now, byte[] body) {
        return Map.of(
                "content-type", Envelope.MEDIA_TYPE,
                "user-agent", "Ytterby-Webhooks/1",
                "webhook-id", message.messageId(),
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", keys.signatures(webhook, message.messageId(), now, body));
    }

    private Sent judged(Leased leased, Instant at, Answer answer) {
        var outcome = outcome(leased, answer);
        var failure = outcome instanceof Outcome.Failed failed ? failed.why() : "";
        var kept = printable(answer.body());
        return new Sent(outcome, new Attempt(at, answer.status(), answer.latencyMs(), kept, failure));
    }

    private Outcome outcome(Leased leased, Answer answer) {
        var status = answer.status();
        if (status == null) return new Outcome.Failed(answer.failure(), Duration.ZERO);
        if (status == GONE) return new Outcome.Gone();
        if (status / 100 == 3) return new Outcome.Failed("A redirection is not followed.", Duration.ZERO);
        if (status / 100 != 2) return new Outcome.Failed("It answered " + status + ".", answer.retryAfter());
        if (leased.message().kind() == MessageKind.CHALLENGE
                && !answers(leased.webhook().challenge(), answer.body()))
            return new Outcome.Failed("The answer is not the challenge.", Duration.ZERO);
        return new Outcome.Taken();
    }

    /** The challenge as it is, or as the member {@code challenge} of a JSON object. */
    private boolean answers(@Nullable String challenge, String body) {
        if (challenge == null) return true; // asked by an earlier challenge; the webhook is past it
        if (body.strip().equals(challenge)) return true;
        try {
            return json.readTree(body).path("challenge").asText().equals(challenge);
        } catch (JsonProcessingException noJson) {
            return false;
        }
    }

    private static Sent failed(Instant at, String why) {
        return new Sent(new Outcome.Failed(why, Duration.ZERO), new Attempt(at, null, 0, "", why));
    }

    /** What a table can store and a page can show. */
    private static String printable(String body) {
        var kept = body.length() <= KEPT_OF_ANSWER ? body : body.substring(0, KEPT_OF_ANSWER);
        return kept.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ").replaceAll("\\p{Cs}", " ");
    }
}
