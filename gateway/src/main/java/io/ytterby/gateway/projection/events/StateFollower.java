package io.ytterby.gateway.projection.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.gateway.projection.app.KeepSnapshot;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.app.Snapshots;
import io.ytterby.gateway.projection.domain.Position;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicCreation;
import io.ytterby.kit.topic.TopicNames;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
    private static final long NOTE_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final KafkaSettings settings;
    private final TopicNames names;
    private final TopicCreation topics;
    private final TopicIds ids;
    private final Projection projection;
    private final StateRecords records;
    private final Snapshots snapshots;
    private final KeepSnapshot keep;
    private volatile boolean caughtUp;
    private volatile boolean away;
    private volatile List<Position> readUntil = List.of();
    private volatile boolean stopping;
    private volatile @Nullable KafkaConsumer<String, byte[]> reading;
    private @Nullable Thread thread;

    StateFollower(
            KafkaSettings settings,
            TopicNames names,
            TopicCreation topics,
            TopicIds ids,
            Projection projection,
            StateRecords records,
            Snapshots snapshots,
            KeepSnapshot keep) {
        this.settings = settings;
        this.names = names;
        this.topics = topics;
        this.ids = ids;
        this.projection = projection;
        this.records = records;
        this.snapshots = snapshots;
        this.keep = keep;
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

    /**
     * Whether it has read what lay on the topics at its start, or has a snapshot of an earlier reading while Kafka is
     * away; from then on it stays so.
     */
    boolean isCaughtUp() {
        return caughtUp || (away && !readUntil.isEmpty());
    }

    private void follow() {
        restore();
        while (!stopping) {
            try {
                topics.createMissing();
                readOn(ids.ask());
            } catch (InterruptedException | InterruptException end) {
                return;
            } catch (ExecutionException | KafkaException failure) {
                if (stopping) return;
                away = true;
                LOG.warnf("the state topics cannot be read now: %s", failure.getMessage());
                pause();
            }
        }
    }

    private void restore() {
        var found = snapshots.restore(projection);
        if (!found.stream().map(Position::topic).allMatch(TopicIds::isFollowed)) {
            LOG.error("the snapshot has other topics than those that are followed now: it is ignored");
            projection.forget();
            return;
        }
        for (var position : found) {
            var clock = projection.clock(TopicIds.topic(position.topic()));
            clock.partitions(position.partition() + 1);
            clock.restore(position.partition(), position.heard());
        }
        if (found.isEmpty()) return;
        readUntil = found;
        projection.completed();
        LOG.infof("took up a snapshot: %s", projection.sizes());
    }

    private void readOn(Map<String, String> topicIds) {
        try (var kafka = new KafkaConsumer<String, byte[]>(settings.reader())) {
            reading = kafka;
            var assignment = new Assignment(kafka, names, projection, topicIds, readUntil);
            assignment.refresh();
            long looked = System.nanoTime();
            long noted = looked;
            boolean readToEnd = false;
            while (!stopping) {
                var read = kafka.poll(POLL);
                read.forEach(records::take);
                if (!readToEnd && assignment.caughtUp()) {
                    readToEnd = true;
                    caughtUp = true;
                    projection.completed();
                    LOG.infof("caught up with the state topics: %s", projection.sizes());
                }
                if (readToEnd && System.nanoTime() - noted > NOTE_EVERY_NANOS) {
                    noteHowFar(assignment);
                    noted = System.nanoTime();
                }
                if (System.nanoTime() - looked > LOOK_EVERY_NANOS) {
                    lookForNewPartitions(assignment);
                    looked = System.nanoTime();
                }
            }
        }
    }

    private void noteHowFar(Assignment assignment) {
        readUntil = assignment.positions();
        keep.readUntil(readUntil);
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
