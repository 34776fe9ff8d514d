package io.ytterby.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.topic.TopicNames;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How one consumer comes along: what it applied and how long that took, and how far behind it is in events and in seconds.
 * The consumer's own thread writes, once a second at most.
 */
final class ConsumerFigures {
    static final String GROUP = "messaging.consumer.group.name";
    static final String TOPIC = "messaging.destination.name";

    private static final List<String> OUTCOMES = List.of("applied", "dead", "parked");
    private static final long EVERY_NANOS = 1_000_000_000L;

    private final TopicNames names;
    private final Clock clock;
    private final Map<String, Timer> timers = new HashMap<>();
    private final Map<String, Figure> lags = new HashMap<>();
    private final Figure connections;
    private long counted = System.nanoTime() - EVERY_NANOS;

    /** When the oldest event that waits was written; zero if none waits, less if nothing is known yet. */
    private volatile long oldestMillis = -1;

    ConsumerFigures(EventConsumer consumer, MeterRegistry metrics, TopicNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
        for (var topic : consumer.topics()) {
            for (var outcome : OUTCOMES)
                timers.put(topic.topicName() + outcome, timer(metrics, consumer.name(), topic, outcome));
            lags.put(
                    topic.topicName(),
                    Figure.of(
                            metrics,
                            "ytterby.consumer.lag.events",
                            "Events on the topic that the consumer has not read",
                            GROUP,
                            consumer.name(),
                            TOPIC,
                            topic.topicName()));
        }
        this.connections = Figure.of(
                metrics,
                "ytterby.consumer.connections",
                "The consumer's open connections to brokers",
                GROUP,
                consumer.name());
        Gauge.builder("ytterby.consumer.lag.seconds", this::lag)
                .description("How long the oldest event that the consumer has not applied has lain there")
                .tags(GROUP, consumer.name())
                .register(metrics);
    }

    private static Timer timer(MeterRegistry metrics, String group, Topic topic, String outcome) {
        return Timer.builder("messaging.process.duration")
                .description("Applying an event, from its first attempt to its last")
                .tags(GROUP, group, TOPIC, topic.topicName(), "outcome", outcome)
                .register(metrics);
    }

    @SuppressWarnings("NullAway") // null is NaN: not known yet
    private @Nullable BigDecimal lag() {
        long oldest = oldestMillis;
        if (oldest < 0) return null;
        return oldest == 0 ? BigDecimal.ZERO : Figure.seconds(Duration.ofMillis(clock.millis() - oldest));
    }

    /** @param outcome {@code applied}, {@code dead} or {@code parked} */
    void took(String topic, String outcome, long nanos) {
        var timer = timers.get(topic + outcome);
        if (timer != null) timer.record(nanos, TimeUnit.NANOSECONDS);
    }

    /** A round ended well: everything that was read is settled. */
    void settled(KafkaConsumer<String, byte[]> kafka, ConsumerRecords<String, byte[]> read) {
        if (!read.isEmpty() && oldestMillis != 0) waiting(read);
        if (System.nanoTime() - counted < EVERY_NANOS) return;
        counted = System.nanoTime();
        Map<String, Long> behind = new HashMap<>();
        for (var partition : kafka.assignment())
            kafka.currentLag(partition).ifPresent(lag -> behind.merge(names.plain(partition.topic()), lag, Long::sum));
        lags.forEach((topic, figure) -> figure.is(behind.getOrDefault(topic, 0L)));
        connections.is(connections(kafka));
        if (behind.values().stream().allMatch(lag -> lag == 0)) oldestMillis = 0;
        else if (!read.isEmpty()) waiting(read);
    }

    /** What was read could not be settled: it is read again. */
    void notSettled(ConsumerRecords<String, byte[]> read) {
        if (!read.isEmpty()) waiting(read);
    }

    private void waiting(ConsumerRecords<String, byte[]> read) {
        long oldest = Long.MAX_VALUE;
        for (ConsumerRecord<String, byte[]> record : read) oldest = Math.min(oldest, record.timestamp());
        oldestMillis = Math.max(1, oldest);
    }

    private static Number connections(KafkaConsumer<String, byte[]> kafka) {
        return kafka.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("connection-count"))
                .findFirst()
                .<Number>map(metric -> (Number) metric.getValue().metricValue())
                .orElse(0);
    }
}
