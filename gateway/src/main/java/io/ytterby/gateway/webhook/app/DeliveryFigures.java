package io.ytterby.gateway.webhook.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.ytterby.gateway.webhook.app.SendMessage.Sent;
import io.ytterby.gateway.webhook.domain.Outcome;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How attempts to deliver ended, and how long the receivers took. */
@Singleton
class DeliveryFigures {
    private final Map<String, Timer> attempts;

    DeliveryFigures(MeterRegistry metrics) {
        this.attempts = Stream.of("taken", "gone", "failed", "held")
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        outcome -> Timer.builder("ytterby.webhook.attempts")
                                .description("Attempts to deliver a message, by how they ended")
                                .tag("outcome", outcome)
                                .register(metrics)));
    }

    void ended(Sent sent) {
        var word = switch (sent.outcome()) {
            case Outcome.Taken _ -> "taken";
            case Outcome.Gone _ -> "gone";
            case Outcome.Failed _ -> "failed";
            case Outcome.Held _ -> "held";
        };
        var attempt = sent.attempt();
        var timer = attempts.get(word);
        if (timer != null) timer.record(Duration.ofMillis(attempt == null ? 0 : attempt.latencyMs()));
    }
}
