package io.ytterby.kit.inbox;

import io.ytterby.contracts.Topic;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.inbox.Delivery.Outcome;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads one consumer's topics and applies them record by record. The offset is committed after the database has: what a
 * crash delivers again, the inbox knows.
 */
final class ConsumerLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration GOODBYE = Duration.ofSeconds(3);

    private final EventConsumer consumer;
    private final Delivery delivery;
    private final DeadLetters letters;
    private final EventReader reader;
    private final KafkaSettings settings;
    private final TopicNames names;
    private volatile boolean stopping;
    private volatile boolean putOut;
    private volatile @Nullable KafkaConsumer<String, byte[]> reading;
    private final EventTraces traces;
    private final ConsumerFigures figures;
    private final ParkedLetters parked;

    ConsumerLoop(
            EventConsumer consumer,
            Inbox inbox,
            DeadLetters letters,
            EventReader reader,
            KafkaSettings settings,
            TopicNames names,
            EventTraces traces,
            ConsumerFigures figures) {
        this.consumer = consumer;
        this.delivery = new Delivery(consumer, inbox);
        this.letters = letters;
        this.reader = reader;
        this.settings = settings;
        this.names = names;
        this.traces = traces;
        this.figures = figures;
        this.parked = new ParkedLetters(consumer.name(), delivery, letters, reader, traces, figures);
    }

    @Override
    public void run() {
        boolean ended = false;
        while (!ended && !stopping) {
            try {
                read();
                ended = true;
            } catch (FencedInstanceIdException another) {
                // Two who put each other out in turn read little, and a client that was put out leaves a thread behind.
                LOG.errorf(
                        "%s: another process has taken its ytterby.instance; this one reads no more", consumer.name());
                putOut = true;
                ended = true;
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "%s: its Kafka consumer failed; a new one takes over", consumer.name());
                ended = interruptedWhilePausing();
            }
        }
    }

    /** Whether another process reads under its name: this one has to be started anew, under a name of its own. */
    boolean isPutOut() {
        return putOut;
    }

    String name() {
        return consumer.name();
    }

    private void read() {
        var kafka = new KafkaConsumer<String, byte[]>(settings.consumer(consumer.name()));
        reading = kafka;
        try {
            kafka.subscribe(consumer.topics().stream().map(names::of).toList());
            roundsUntilStopped(kafka);
        } finally {
            sayGoodbye(kafka);
        }
    }

    /** From any thread: the event in hand is finished and noted, and no other is taken. */
    void stop() {
        stopping = true;
        var open = reading;
        if (open != null) open.wakeup();
    }

    /** Who stops for good leaves the group, so that another replica goes on at once; a failed one keeps its place. */
    private void sayGoodbye(KafkaConsumer<String, byte[]> kafka) {
        var leaving = stopping ? GroupMembershipOperation.LEAVE_GROUP : GroupMembershipOperation.DEFAULT;
        try {
            kafka.close(CloseOptions.timeout(GOODBYE).withGroupMembershipOperation(leaving));
        } catch (RuntimeException gone) {
            LOG.debugf(gone, "%s: its group hears of its end when its session is over", consumer.name());
        }
    }

    /** Ends without the interrupt, so that the consumer can still say good-bye to its group. */
    private void roundsUntilStopped(KafkaConsumer<String, byte[]> kafka) {
        try {
            while (!stopping && !Thread.interrupted()) round(kafka);
        } catch (WakeupException stop) {
            LOG.debugf("%s: ends", consumer.name());
        } catch (InterruptException | InterruptedException end) {
            boolean cleared = Thread.interrupted();
            LOG.debugf("%s: ends (%s)", consumer.name(), cleared);
        }
    }

    private void round(KafkaConsumer<String, byte[]> kafka) throws InterruptedException {
        var records = kafka.poll(POLL);
        try {
            var applied = new HashMap<TopicPartition, OffsetAndMetadata>();
            for (var partition : records.partitions()) applyInOrder(partition, records.records(partition), applied);
            if (!records.isEmpty()) {
                CrashPoint.reached("inbox.before-offset");
                note(kafka, applied);
            }
            if (!stopping) parked.drain();
            figures.settled(kafka, records);
        } catch (InterruptedException | InterruptException | WakeupException end) {
            throw end;
        } catch (RuntimeException away) {
            LOG.warnf("%s: waits (%s)", consumer.name(), away.getMessage());
            rewind(kafka, records);
            figures.notSettled(records);
            Thread.sleep(500);
        }
    }

    /** The call that wakes the poll may come late and strike here: then what was applied is noted all the same. */
    private void note(KafkaConsumer<String, byte[]> kafka, Map<TopicPartition, OffsetAndMetadata> applied) {
        try {
            if (stopping) kafka.commitSync(applied);
            else kafka.commitSync();
        } catch (WakeupException late) {
            kafka.commitSync(applied);
        }
    }

    private void applyInOrder(
            TopicPartition partition,
            List<ConsumerRecord<String, byte[]>> records,
            Map<TopicPartition, OffsetAndMetadata> applied)
            throws InterruptedException {
        for (var record : records) {
            if (stopping) return;
            if (record.key() != null && record.key().startsWith(Topic.HEARTBEAT_KEY)) heartbeat(record);
            else apply(record);
            applied.put(partition, new OffsetAndMetadata(record.offset() + 1));
        }
    }

    private void heartbeat(ConsumerRecord<String, byte[]> record) {
        try {
            consumer.onHeartbeat(reader.readHeartbeat(record.value()));
        } catch (UnreadableEventException unreadable) {
            LOG.warnf("%s: dropped a heartbeat: %s", consumer.name(), unreadable.getMessage());
        }
    }

    private void apply(ConsumerRecord<String, byte[]> record) throws InterruptedException {
        var topic = names.plain(record.topic());
        long began = System.nanoTime();
        try (var trace = traces.follow(consumer.name(), topic, record.value())) {
            figures.took(topic, settle(record, topic, trace), System.nanoTime() - began);
        }
    }

    /** @return how it ended, as a figure's word */
    private String settle(ConsumerRecord<String, byte[]> record, String topic, FollowedTrace trace)
            throws InterruptedException {
        if (letters.blocks(consumer.name(), record.key())) {
            letters.keep(consumer.name(), topic, record, "waits behind a dead letter of its key", 0, "PARKED");
            return "parked";
        }
        var outcome = delivery.apply(() -> reader.read(topic, record.key(), record.value()), () -> {});
        if (outcome instanceof Outcome.Dead(var reason, var attempts)) {
            trace.failed(reason);
            LOG.errorf("%s: %s of key %s goes to the dead letter: %s", consumer.name(), topic, record.key(), reason);
            letters.keep(consumer.name(), topic, record, reason, attempts, "DEAD");
            return "dead";
        }
        return "applied";
    }

    private static void rewind(KafkaConsumer<String, byte[]> kafka, ConsumerRecords<String, byte[]> records) {
        for (TopicPartition partition : records.partitions())
            if (kafka.assignment().contains(partition))
                kafka.seek(partition, records.records(partition).getFirst().offset());
    }

    private static boolean interruptedWhilePausing() {
        try {
            Thread.sleep(500);
            return false;
        } catch (InterruptedException end) {
            return true;
        }
    }
}
