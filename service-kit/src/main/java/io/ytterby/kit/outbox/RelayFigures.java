package io.ytterby.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.outbox.OutboxRows.Row;
import io.ytterby.kit.topic.TopicNames;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the relay has brought to Kafka, by topic, and how often it could not. */
@Singleton
class RelayFigures {
    private final Map<String, Counter> sent = new HashMap<>();
    private final Counter failures;

    RelayFigures(MeterRegistry metrics, TopicNames names) {
        for (var topic : Topic.values())
            if (topic.service().equals(names.service())) sent.put(topic.topicName(), counter(metrics, topic));
        this.failures = Counter.builder("ytterby.outbox.failures")
                .description("Rounds of a shard that ended without the broker's word")
                .register(metrics);
    }

    private static Counter counter(MeterRegistry metrics, Topic topic) {
        return Counter.builder("messaging.client.sent.messages")
                .description("Events that the broker has acknowledged")
                .tag("messaging.destination.name", topic.topicName())
                .register(metrics);
    }

    void acknowledged(List<Row> rows) {
        for (var row : rows) {
            var counter = sent.get(row.topic());
            if (counter != null) counter.increment();
        }
    }

    void failed() {
        failures.increment();
    }
}
