package io.ytterby.gateway.webhook.app;

import io.ytterby.gateway.webhook.app.Deliveries.Leased;
import io.ytterby.gateway.webhook.app.SendMessage.Sent;
import io.ytterby.gateway.webhook.domain.DeliveryState;
import io.ytterby.gateway.webhook.domain.MessageKind;
import io.ytterby.gateway.webhook.domain.Outcome;
import io.ytterby.gateway.webhook.domain.Settlement;
import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.gateway.webhook.domain.WebhookState;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.outbound.domain.RetrySchedule;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Writes down what came of an attempt, unless another replica has taken the lane since. */
@Singleton
public class SettleDelivery {
    private static final Actor GATEWAY = Actor.system("gateway");

    private final Deliveries deliveries;
    private final Webhooks webhooks;
    private final Journal journal;
    private final Clock clock;
    private final RetrySchedule schedule = new RetrySchedule(new SecureRandom());

    SettleDelivery(Deliveries deliveries, Webhooks webhooks, Journal journal, Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return false if the result came too late to count: nothing was written, and the message goes again */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean settle(Leased leased, Sent sent) {
        var held = deliveries.hold(leased);
        if (held.isEmpty()) return false;
        var now = clock.instant();
        var stands = held.get();
        var settlement = Settlement.of(stands.lane(), stands.pace(), sent.outcome(), stands.more(), now, schedule);
        deliveries.settle(leased, settlement, sent.attempt());
        if (settlement.recovered()) deliveries.hasten(leased.webhook().id(), now, schedule);
        if (settlement.delivery() == DeliveryState.DEAD) tell("webhook.delivery-dead", leased, Map.of());
        moveOn(leased, sent.outcome());
        return true;
    }

    private void moveOn(Leased leased, Outcome outcome) {
        var webhook = webhooks.find(leased.webhook().id()).orElseThrow();
        if (outcome instanceof Outcome.Gone) disable(leased, webhook);
        if (outcome instanceof Outcome.Taken
                && leased.message().kind() == MessageKind.CHALLENGE
                && webhook.state() == WebhookState.PENDING) {
            webhooks.replace(webhook.activated());
            tell("webhook.activated", leased, Map.of("url", webhook.url()));
        }
    }

    private void disable(Leased leased, Webhook webhook) {
        webhooks.replace(webhook.disabled("The target answered 410: it wants nothing more."));
        tell("webhook.disabled", leased, Map.of("url", webhook.url(), "answered", 410));
    }

    private void tell(String action, Leased leased, Map<String, Object> detail) {
        var about = new HashMap<>(detail);
        about.put("delivery", leased.message().id());
        about.put("organisation", leased.webhook().organisation().value());
        journal.write(new Change(GATEWAY, action, "webhook/" + leased.webhook().id(), about));
    }
}
