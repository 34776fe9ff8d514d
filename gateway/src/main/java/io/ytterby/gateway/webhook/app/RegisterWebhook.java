package io.ytterby.gateway.webhook.app;

import io.ytterby.gateway.push.app.EventLog;
import io.ytterby.gateway.webhook.domain.Scheme;
import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.gateway.webhook.domain.WebhookState;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.outbound.Addresses;
import io.ytterby.kit.outbound.Addresses.Lookup;
import io.ytterby.kit.outbound.domain.Target.Reading;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers where an organisation wants to be told. Nothing but a challenge is sent there until that is answered. */
@Singleton
public class RegisterWebhook {
    private final Webhooks webhooks;
    private final Addresses addresses;
    private final ChallengeWebhook challenge;
    private final EventLog log;
    private final Journal journal;
    private final WebhookConfig config;
    private final Clock clock;

    RegisterWebhook(
            Webhooks webhooks,
            Addresses addresses,
            ChallengeWebhook challenge,
            EventLog log,
            Journal journal,
            WebhookConfig config,
            Clock clock) {
        this.webhooks = webhooks;
        this.addresses = addresses;
        this.challenge = challenge;
        this.log = log;
        this.journal = journal;
        this.config = config;
        this.clock = clock;
    }

    /** @param after the number in the event log after which it is told; null for what happens from now on */
    public record Asked(
            String url,
            String description,
            List<String> types,
            Scheme scheme,
            @Nullable Long after) {}

    /** All that can come of it. */
    public sealed interface Registration {
        record Registered(Webhook webhook) implements Registration {}

        /** @param why what is wrong with the target */
        record TargetRefused(String why) implements Registration {}

        record TooMany(int most) implements Registration {}
    }

    @Transactional
    public Registration register(Actor actor, Asked asked) {
        var refused = refusal(asked.url());
        if (refused != null) return refused;
        var now = clock.instant();
        var after = asked.after();
        var webhook = new Webhook(
                        UUID.randomUUID(),
                        actor.organisation(),
                        asked.url(),
                        asked.description(),
                        asked.types(),
                        asked.scheme(),
                        WebhookState.PAUSED,
                        "",
                        null,
                        1,
                        null,
                        now,
                        0)
                .challenged(challenge.newChallenge());
        long seen = after == null ? log.newest(actor.organisation()) : after;
        if (!webhooks.tryAdd(webhook, seen, config.perOrganisation()))
            return new Registration.TooMany(config.perOrganisation());
        challenge.send(webhook, now);
        var detail = Map.of("url", webhook.url(), "scheme", webhook.scheme().spelt(), "types", webhook.types());
        journal.write(new Change(actor, "webhook.registered", "webhook/" + webhook.id(), detail));
        return new Registration.Registered(webhook);
    }

    private Registration.@Nullable TargetRefused refusal(String url) {
        return switch (addresses.read(url)) {
            case Reading.Refused(var why) -> new Registration.TargetRefused(why);
            case Reading.Accepted(var target) ->
                switch (addresses.of(target)) {
                    case Lookup.Refused(var why) -> new Registration.TargetRefused(why);
                    case Lookup.Found _ -> null;
                };
        };
    }
}
