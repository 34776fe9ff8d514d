package io.ytterby.gateway.projection.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.app.VersionWait;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicCreation;
import io.ytterby.kit.topic.TopicNames;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads the state topics for as long as the process lives. While Kafka is away it waits, and what is known grows older. */
@Singleton
class StateFollower {
    private static final Logger LOG = Logger.getLogger(StateFollower.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long LOOK_EVERY_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final KafkaSettings settings;
    private final TopicNames names;
    private final TopicCreation topics;
    private final Projection projection;
    private final VersionWait waiting;
    private final StateRecords records;
    private volatile boolean caughtUp;
    private volatile boolean stopping;
    private volatile @Nullable KafkaConsumer<String, byte[]> reading;
    private @Nullable Thread thread;

    StateFollower(
            KafkaSettings settings,
            TopicNames names,
            TopicCreation topics,
            Projection projection,
            VersionWait waiting,
            StateRecords records) {
        this.settings = settings;
        this.names = names;
        this.topics = topics;
        this.projection = projection;
        this.waiting = waiting;
        this.records = records;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("state-follower").start(this::follow);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        var running = thread;
        if (running == null) return;
        stopping = true;
        var consumer = reading;
        if (consumer != null) consumer.wakeup(); // an interrupt would keep it from closing its connections
        running.join(3_000);
        running.interrupt();
    }

    /** Whether it has read what lay on the topics at its start; from then on it stays so. */
    boolean isCaughtUp() {
        return caughtUp;
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
                LOG.warnf("the state topics cannot be read now: %s", away.getMessage());
                pause();
            }
        }
    }

    private void readOn() {
        try (var kafka = new KafkaConsumer<String, byte[]>(settings.reader())) {
            reading = kafka;
            var assignment = new Assignment(kafka, names, projection);
            assignment.refresh();
            long looked = System.nanoTime();
            while (!stopping) {
                var read = kafka.poll(POLL);
                read.forEach(records::take);
                if (!read.isEmpty()) waiting.wake();
                if (!caughtUp && assignment.caughtUp()) {
                    caughtUp = true;
                    LOG.infof("caught up with the state topics: %s", projection.sizes());
                }
                if (System.nanoTime() - looked > LOOK_EVERY_NANOS) {
                    lookForNewPartitions(assignment);
                    looked = System.nanoTime();
                }
            }
        }
    }

    /** A broker that does not answer is no reason to read everything again. */
    private static void lookForNewPartitions(Assignment assignment) {
        try {
            assignment.refresh();
        } catch (org.apache.kafka.common.errors.TimeoutException away) {
            LOG.debugf("no look for new partitions now: %s", away.getMessage());
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
