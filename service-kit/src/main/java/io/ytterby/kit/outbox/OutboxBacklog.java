package io.ytterby.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.kit.observe.Figure;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * How many events wait to be sent and for how long the oldest has, as the last sweep counted them. While nobody can sweep,
 * what waited then goes on growing older.
 */
@Singleton
class OutboxBacklog {
    private volatile Counted last = new Counted(0, Duration.ZERO, System.nanoTime());

    private record Counted(long unsent, Duration oldest, long at) {
        Duration age() {
            return unsent == 0 ? Duration.ZERO : oldest.plusNanos(System.nanoTime() - at);
        }
    }

    OutboxBacklog(MeterRegistry metrics) {
        Gauge.builder("ytterby.outbox.unsent", this::unsent)
                .description("Events that wait for Kafka")
                .register(metrics);
        Gauge.builder("ytterby.outbox.oldest.age.seconds", () -> Figure.seconds(last.age()))
                .description("How long the oldest of them has waited")
                .register(metrics);
    }

    long unsent() {
        return last.unsent;
    }

    void counted(long rows, Duration oldest) {
        last = new Counted(rows, oldest, System.nanoTime());
    }
}
