package io.ytterby.kit.standing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.inbox.EventReader;
import io.ytterby.kit.inbox.UnreadableEventException;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicCreation;
import io.ytterby.kit.topic.TopicNames;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code licensing.subject} from its beginning, for as long as the process lives. Every process reads all of it,
 * since each must refuse by itself; while Kafka is away what was last heard counts, also after a restart.
 */
@Singleton
class SubjectFollower {
    private static final Logger LOG = Logger.getLogger(SubjectFollower.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration ASK = Duration.ofSeconds(5);

    private final KafkaSettings settings;
    private final TopicNames names;
    private final TopicCreation topics;
    private final EventReader reader;
    private final SuspendedSubjects subjects;
    private final KeptSubjects kept;
    private volatile boolean stopping;
    private volatile @Nullable KafkaConsumer<String, byte[]> reading;
    private @Nullable Thread thread;

    SubjectFollower(
            KafkaSettings settings,
            TopicNames names,
            TopicCreation topics,
            EventReader reader,
            SuspendedSubjects subjects,
            KeptSubjects kept) {
        this.settings = settings;
        this.names = names;
        this.topics = topics;
        this.reader = reader;
        this.subjects = subjects;
        this.kept = kept;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record SubjectState(String subject, String status) {}

    void start(@Observes StartupEvent event) {
        kept.recall(subjects);
        thread = Thread.ofPlatform().daemon().name("subject-follower").start(this::follow);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        var running = thread;
        if (running == null) return;
        stopping = true;
        var consumer = reading;
        if (consumer != null) consumer.wakeup();
        running.join(3_000);
        running.interrupt();
    }

    private void follow() {
        while (!stopping) {
            try {
                topics.createMissing();
                readOn();
            } catch (InterruptedException | InterruptException end) {
                return;
            } catch (ExecutionException | KafkaException away) {
                if (stopping) return;
                LOG.warnf("who is suspended cannot be heard now, what was heard counts: %s", away.getMessage());
                pause();
            }
        }
    }

    private void readOn() {
        try (var kafka = new KafkaConsumer<String, byte[]>(settings.reader())) {
            reading = kafka;
            var partitions = kafka.partitionsFor(names.of(Topic.LICENSING_SUBJECT), ASK).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            if (partitions.isEmpty()) throw new KafkaException("the broker does not know of the topic yet");
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
            while (!stopping) {
                boolean news = false;
                for (var record : kafka.poll(POLL)) news |= take(record);
                if (news) keep();
            }
        }
    }

    private boolean take(ConsumerRecord<String, byte[]> record) {
        if (record.key() != null && record.key().startsWith(Topic.HEARTBEAT_KEY)) return false;
        try {
            var event = reader.read(names.plain(record.topic()), record.key(), record.value());
            var state = event.as(SubjectState.class);
            return subjects.tell(
                    state.subject(), event.aggregateVersion(), state.status().equals("SUSPENDED"));
        } catch (UnreadableEventException | NullPointerException wrong) {
            LOG.errorf("passes over offset %d of %s: %s", record.offset(), record.topic(), wrong.getMessage());
            return false;
        }
    }

    private void keep() {
        try {
            kept.write(subjects.all());
        } catch (IOException full) {
            LOG.warnf("who is suspended cannot be kept for the next start: %s", full.getMessage());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
