package io.ytterby.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.inbox.Delivery.Outcome;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * Reads one consumer's topics and applies them record by record. The offset is committed after the database has: what a
 * crash delivers again, the inbox knows.
 */
final class ConsumerLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int LETTERS = 100;
    private static final long LETTERS_EVERY_NANOS = 1_000_000_000L;

    private final EventConsumer consumer;
    private final Delivery delivery;
    private final DeadLetters letters;
    private final EventReader reader;
    private final KafkaSettings settings;
    private final TopicNames names;
    private long lettersSeenAt = System.nanoTime();

    ConsumerLoop(
            EventConsumer consumer,
            Inbox inbox,
            DeadLetters letters,
            EventReader reader,
            KafkaSettings settings,
            TopicNames names) {
        this.consumer = consumer;
        this.delivery = new Delivery(consumer, inbox);
        this.letters = letters;
        this.reader = reader;
        this.settings = settings;
        this.names = names;
    }

    @Override
    public void run() {
        boolean ended = false;
        while (!ended) {
            try (var kafka = new KafkaConsumer<String, byte[]>(settings.consumer(consumer.name()))) {
                kafka.subscribe(consumer.topics().stream().map(names::of).toList());
                roundsUntilInterrupted(kafka);
                ended = true;
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "%s: its Kafka consumer failed; a new one takes over", consumer.name());
                ended = interruptedWhilePausing();
            }
        }
    }

    /** Ends without the interrupt, so that the consumer can still say good-bye to its group. */
    private void roundsUntilInterrupted(KafkaConsumer<String, byte[]> kafka) {
        try {
            while (!Thread.interrupted()) round(kafka);
        } catch (InterruptException | InterruptedException end) {
            boolean cleared = Thread.interrupted();
            LOG.debugf("%s: ends (%s)", consumer.name(), cleared);
        }
    }

    private void round(KafkaConsumer<String, byte[]> kafka) throws InterruptedException {
        var records = kafka.poll(POLL);
        try {
            for (var partition : records.partitions()) applyInOrder(records.records(partition));
            if (!records.isEmpty()) {
                CrashPoint.reached("inbox.before-offset");
                kafka.commitSync();
            }
            drainLetters();
        } catch (InterruptedException | InterruptException end) {
            throw end;
        } catch (RuntimeException away) {
            LOG.warnf("%s: waits (%s)", consumer.name(), away.getMessage());
            rewind(kafka, records);
            Thread.sleep(500);
        }
    }

    private void applyInOrder(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        for (var record : records) {
            if (record.key() != null && record.key().startsWith(Topic.HEARTBEAT_KEY)) heartbeat(record);
            else apply(record);
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
        if (letters.blocks(consumer.name(), record.key())) {
            letters.keep(consumer.name(), topic, record, "waits behind a dead letter of its key", 0, "PARKED");
            return;
        }
        var outcome = delivery.apply(() -> reader.read(topic, record.key(), record.value()), () -> {});
        if (outcome instanceof Outcome.Dead(var reason, var attempts)) {
            LOG.errorf("%s: %s of key %s goes to the dead letter: %s", consumer.name(), topic, record.key(), reason);
            letters.keep(consumer.name(), topic, record, reason, attempts, "DEAD");
        }
    }

    /** What was parked and is no longer blocked, in its order; the first that fails blocks its key again. */
    private void drainLetters() throws InterruptedException {
        if (System.nanoTime() - lettersSeenAt < LETTERS_EVERY_NANOS) return;
        lettersSeenAt = System.nanoTime();
        for (var letter : letters.unblocked(consumer.name(), LETTERS)) {
            var outcome = delivery.apply(
                    () -> reader.read(letter.topic(), letter.key(), letter.record()),
                    () -> letters.mark(letter.id(), "APPLIED"));
            if (outcome instanceof Outcome.Dead(var reason, var attempts)) {
                QuarkusTransaction.requiringNew()
                        .run(() -> letters.markDead(letter.id(), reason, letter.attempts() + attempts));
                return;
            }
        }
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
