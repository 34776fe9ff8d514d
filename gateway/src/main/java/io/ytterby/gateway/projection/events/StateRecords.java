package io.ytterby.gateway.projection.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.witness.app.KeepHead;
import io.ytterby.kit.inbox.EventReader;
import io.ytterby.kit.topic.TopicNames;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Takes one record of a state topic into the projection. One that cannot be read is counted and passed over. */
@Singleton
class StateRecords {
    private static final Logger LOG = Logger.getLogger(StateRecords.class);

    private final Projection projection;
    private final KeepHead keepHead;
    private final EventReader reader;
    private final TopicNames names;
    private final Clock clock;
    private final Counter unreadable;

    StateRecords(
            Projection projection,
            KeepHead keepHead,
            EventReader reader,
            TopicNames names,
            Clock clock,
            MeterRegistry metrics) {
        this.projection = projection;
        this.keepHead = keepHead;
        this.reader = reader;
        this.names = names;
        this.clock = clock;
        this.unreadable = metrics.counter("ytterby.projection.unreadable");
    }

    void take(ConsumerRecord<String, byte[]> record) {
        try {
            if (isHeartbeat(record)) heartbeat(record);
            else state(record);
        } catch (RuntimeException failure) {
            unreadable.increment();
            LOG.errorf(
                    "the projection passes over offset %d of %s-%d (key %s): %s",
                    record.offset(), record.topic(), record.partition(), record.key(), failure.getMessage());
        }
    }

    private static boolean isHeartbeat(ConsumerRecord<String, byte[]> record) {
        return record.key() != null && record.key().startsWith(Topic.HEARTBEAT_KEY);
    }

    private void heartbeat(ConsumerRecord<String, byte[]> record) {
        var beat = reader.readHeartbeat(record.value());
        topic(record)
                .ifPresent(
                        topic -> projection.clock(topic).heartbeat(record.partition(), beat.asOf(), clock.instant()));
        var head = beat.auditHead();
        if (head != null) keepHead.heard(beat.service(), head);
    }

    private void state(ConsumerRecord<String, byte[]> record) {
        var event = reader.read(names.plain(record.topic()), record.key(), record.value());
        var topic = topic(record).orElseThrow();
        projection.tell(EventsAsThings.read(topic, event));
        projection.clock(topic).event(record.partition(), event.occurredAt(), clock.instant());
    }

    private Optional<Topic> topic(ConsumerRecord<String, byte[]> record) {
        var plain = names.plain(record.topic());
        return Projection.TOPICS.stream()
                .filter(topic -> topic.topicName().equals(plain))
                .findFirst();
    }
}
