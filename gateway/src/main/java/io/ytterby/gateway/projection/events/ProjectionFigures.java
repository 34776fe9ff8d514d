package io.ytterby.gateway.projection.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.kit.observe.Figure;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How much the gateway knows, and until when it knows everything: what makes an answer fresh, stale or none. */
@Singleton
class ProjectionFigures {
    private final Projection projection;
    private final MeterRegistry metrics;
    private final Clock clock;

    ProjectionFigures(Projection projection, MeterRegistry metrics, Clock clock) {
        this.projection = projection;
        this.metrics = metrics;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        Projection.TOPICS.forEach(this::age);
        projection.sizes().keySet().forEach(this::size);
        Gauge.builder("ytterby.projection.complete", () -> projection.isComplete() ? 1 : 0)
                .description("Whether the state topics were read once: until then what is not known may be there")
                .register(metrics);
    }

    @SuppressWarnings("NullAway") // null is NaN: a partition was never heard
    private void age(Topic topic) {
        Gauge.builder("ytterby.projection.age.seconds", () -> age(projection, topic))
                .description("Since when the topic may hold what the gateway does not know")
                .tag("messaging.destination.name", topic.topicName())
                .register(metrics);
    }

    private @Nullable BigDecimal age(Projection known, Topic topic) {
        return known.clock(topic)
                .asOf()
                .map(asOf -> Figure.seconds(Duration.between(asOf, clock.instant())))
                .orElse(null);
    }

    private void size(String kind) {
        Gauge.builder("ytterby.projection.things", () -> projection.sizes().getOrDefault(kind, 0))
                .description("What is known, in things of a kind")
                .tag("kind", kind)
                .register(metrics);
    }
}
