package io.ytterby.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** A consumer that is told to stop finishes what it holds, notes exactly that, and makes room at once. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ConsumerStopTest {
    /** One for each test: what lies there is its own. */
    private static final Topic ALERTS = Topic.TRACKING_ALERT;

    private static final Topic RECALLS = Topic.TRACKING_RECALL;

    @Inject
    EventTraces traces;

    @Inject
    MeterRegistry metrics;

    @Inject
    Inbox inbox;

    @Inject
    DeadLetters letters;

    @Inject
    EventReader reader;

    @Inject
    KafkaSettings settings;

    @Inject
    TopicNames names;

    /** Holds the first event until it is let go. */
    private static final class Slow implements EventConsumer {
        private final String name = "kit.slow-" + UUID.randomUUID();
        private final Topic topic;
        private final CountDownLatch holds = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);
        private final List<String> applied = new CopyOnWriteArrayList<>();

        private Slow(Topic topic) {
            this.topic = topic;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<Topic> topics() {
            return Set.of(topic);
        }

        @Override
        public void on(ReceivedEvent event) {
            holds.countDown();
            try {
                go.await();
            } catch (InterruptedException end) {
                throw new IllegalStateException(end);
            }
            applied.add(event.key());
        }
    }

    @Test
    void the_event_in_hand_is_finished_and_noted_and_no_other_is_taken() throws Exception {
        var slow = new Slow(ALERTS);
        var loop = new ConsumerLoop(slow, inbox, letters, reader, settings, names, traces, figures(slow));
        var key = "alert-" + UUID.randomUUID();
        long first = send(ALERTS, key);
        var thread = Thread.ofPlatform().start(loop);
        slow.holds.await();

        loop.stop();
        slow.go.countDown();
        thread.join();

        assertThat(slow.applied).containsExactly(key);
        assertThat(read(slow)).isEqualTo(first + 1);
    }

    @Test
    void it_leaves_its_group_so_that_another_takes_its_place_at_once() throws Exception {
        var slow = new Slow(RECALLS);
        slow.go.countDown();
        var loop = new ConsumerLoop(slow, inbox, letters, reader, settings, names, traces, figures(slow));
        send(RECALLS, "recall-" + UUID.randomUUID());
        var thread = Thread.ofPlatform().start(loop);
        slow.holds.await();

        loop.stop();
        thread.join();

        try (var admin = Admin.create(settings.admin())) {
            var group = names.of(slow.name());
            var groups = admin.describeConsumerGroups(List.of(group)).all().get();
            assertThat(groups.values())
                    .extracting(ConsumerGroupDescription::groupState)
                    .containsExactly(GroupState.EMPTY);
        }
    }

    @Test
    void whose_name_another_process_took_reads_no_more_and_says_so() throws Exception {
        var slow = new Slow(RECALLS);
        slow.go.countDown();
        var loop = new ConsumerLoop(slow, inbox, letters, reader, settings, names, traces, figures(slow));
        send(RECALLS, "recall-" + UUID.randomUUID());
        var thread = Thread.ofPlatform().start(loop);
        slow.holds.await();

        try (var other = new KafkaConsumer<String, byte[]>(settings.consumer(slow.name()))) {
            other.subscribe(List.of(names.of(RECALLS)));
            while (thread.isAlive()) other.poll(Duration.ofMillis(100));
        }

        assertThat(loop.isPutOut()).isTrue();
    }

    /** Three events of one key. @return the offset of the first */
    private long send(Topic topic, String key) throws Exception {
        try (var producer = new KafkaProducer<String, String>(settings.producer())) {
            long first = -1;
            for (int version = 1; version <= 3; version++) {
                var sent = producer.send(
                        new ProducerRecord<>(names.of(topic), 0, key, """
                            {"specversion":"1.0","id":"%s","type":"tracking.told.v1",
                             "time":"2026-11-22T00:00:00Z","data":{"aggregateVersion":%d}}\
                            """.formatted(UUID.randomUUID(), version)));
                if (first < 0) first = sent.get().offset();
            }
            return first;
        }
    }

    /** What the group has committed of the partition. */
    private long read(Slow slow) throws Exception {
        try (var admin = Admin.create(settings.admin())) {
            var offsets = admin.listConsumerGroupOffsets(names.of(slow.name()))
                    .partitionsToOffsetAndMetadata()
                    .get();
            var first = new TopicPartition(names.of(slow.topic), 0);
            return Objects.requireNonNull(offsets.get(first)).offset();
        }
    }

    private ConsumerFigures figures(EventConsumer consumer) {
        return new ConsumerFigures(consumer, metrics, names, Clock.systemUTC());
    }
}
