package io.ytterby.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.kit.shutdown.Endings;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Runs each consumer of the service in a thread of its own; ready while no other process reads under its name. */
@Singleton
@Readiness
class Consumers implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<EventConsumer> consumers;
    private final Inbox inbox;
    private final DeadLetters letters;
    private final EventReader reader;
    private final KafkaSettings settings;
    private final TopicNames names;
    private final EventTraces traces;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final List<ConsumerLoop> loops = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Consumers(
            @All List<EventConsumer> consumers,
            Inbox inbox,
            DeadLetters letters,
            EventReader reader,
            KafkaSettings settings,
            TopicNames names,
            EventTraces traces,
            MeterRegistry metrics,
            Clock clock) {
        this.consumers = consumers;
        this.inbox = inbox;
        this.letters = letters;
        this.reader = reader;
        this.settings = settings;
        this.names = names;
        this.traces = traces;
        this.metrics = metrics;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        for (var consumer : consumers) {
            var figures = new ConsumerFigures(consumer, metrics, names, clock);
            var loop = new ConsumerLoop(consumer, inbox, letters, reader, settings, names, traces, figures);
            loops.add(loop);
            threads.add(Thread.ofPlatform().daemon().name(consumer.name()).start(loop));
        }
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("reads under a name of its own").up();
        loops.stream()
                .filter(ConsumerLoop::isPutOut)
                .forEach(loop -> answer.down().withData(loop.name(), "another process has its ytterby.instance"));
        return answer.build();
    }

    /** First of all that ends: what they apply here is still sent. */
    void stop(@Observes @Priority(Endings.WHO_TAKES) ShutdownEvent event) throws InterruptedException {
        loops.forEach(ConsumerLoop::stop);
        Endings.join(threads, PATIENCE);
    }
}
