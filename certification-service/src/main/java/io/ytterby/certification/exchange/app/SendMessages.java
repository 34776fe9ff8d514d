package io.ytterby.certification.exchange.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.certification.exchange.domain.Ask;
import io.ytterby.certification.exchange.domain.Message;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.outbound.domain.RetrySchedule;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Sends what is due to partners' systems. Nothing is lost by a crash: what was taken and not settled is due again when its
 * lease has ended, so a partner may get an event twice, under one id.
 */
@Singleton
public class SendMessages {
    private static final Logger LOG = Logger.getLogger(SendMessages.class);
    private static final Actor FOLLOWS = Actor.system("certification");

    private final Messages messages;
    private final PactSystems systems;
    private final Partners partners;
    private final KeepReceived keepReceived;
    private final Asks asks;
    private final ExchangeConfig config;
    private final Journal journal;
    private final Clock clock;
    private final RetrySchedule schedule = new RetrySchedule(new SecureRandom());

    SendMessages(
            Messages messages,
            PactSystems systems,
            Partners partners,
            KeepReceived keepReceived,
            Asks asks,
            ExchangeConfig config,
            Journal journal,
            Clock clock) {
        this.messages = messages;
        this.systems = systems;
        this.partners = partners;
        this.keepReceived = keepReceived;
        this.asks = asks;
        this.config = config;
        this.journal = journal;
        this.clock = clock;
    }

    @Scheduled(
            every = "${certification.exchange.send-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        boolean more = true;
        while (more) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var until = now.plus(config.lease());
            var due = QuarkusTransaction.requiringNew().call(() -> messages.take(now, until, config.atOnce()));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var message : due) threads.execute(() -> send(message, until));
            }
            more = due.size() == config.atOnce();
        }
    }

    private void send(Message message, Instant until) {
        try {
            var outcome = systems.of(message.partner())
                    .map(system -> partners.send(system, message))
                    .orElseGet(() ->
                            new Partners.Outcome.Failed("The partner has retired its system.", true, Duration.ZERO));
            QuarkusTransaction.requiringNew().run(() -> settle(message, until, outcome));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "message %s: it is tried again when its lease has ended", message.id());
        }
    }

    private void settle(Message message, Instant until, Partners.Outcome outcome) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        switch (outcome) {
            case Partners.Outcome.Taken(var body) -> {
                var next = message.kind() == Message.Kind.FETCH ? fetched(message, body, now) : message.sent();
                messages.settle(next, until);
            }
            case Partners.Outcome.Failed(var why, boolean last, var wait) -> {
                var since = message.failingSince() == null ? now : message.failingSince();
                var next = last
                        ? Optional.<Instant>empty()
                        : schedule.next(message.attempts() + 1, since, now, wait)
                                .map(at -> at.truncatedTo(ChronoUnit.MICROS));
                var failed = message.failed(now, next, why);
                if (messages.settle(failed, until) && failed.state() == Message.State.DEAD) giveUp(failed, now);
            }
        }
    }

    private Message fetched(Message message, String body, Instant now) {
        var data = PactJson.object(body).map(answer -> answer.path("data")).orElse(null);
        var by = message.concerns();
        if (data == null || by == null || !data.isObject())
            return message.failed(now, Optional.empty(), "Its answer holds no footprint.");
        var _ = keepReceived.keep(FOLLOWS, by, message.partner(), data, null, now);
        return message.sent();
    }

    /** Who asked learns that the partner cannot be reached. */
    private void giveUp(Message message, Instant now) {
        if (!message.subject().equals(PactEvents.CREATED)) return;
        asks.lock(message.id()).filter(ask -> ask.state() == Ask.State.ASKED).ifPresent(ask -> {
            asks.update(ask.answered(Ask.State.UNDELIVERABLE, now, message.failure()));
            journal.write(new Change(
                    FOLLOWS,
                    "footprint-ask.undeliverable",
                    "footprint-ask/" + ask.id(),
                    Map.of("failure", message.failure())));
        });
    }
}
