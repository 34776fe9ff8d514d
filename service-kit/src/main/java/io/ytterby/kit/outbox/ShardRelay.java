package io.ytterby.kit.outbox;

import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends one shard's rows, batch by batch, while this process holds the shard. The rows are marked as sent after the
 * broker has acknowledged them: a crash between the two sends them again with the same ids. Its transactional id is
 * fixed, so a relay that lost its lease without knowing is fenced by the broker and not by a clock.
 */
final class ShardRelay implements Runnable {
    private static final Logger LOG = Logger.getLogger(ShardRelay.class);
    private static final int BATCH = 200;

    /** Sixteen shards may hold so much each; most rows are small. */
    private static final int BATCH_BYTES = 2 << 20;

    private static final long WAIT_MILLIS = 1_000;

    private final int shard;
    private final OutboxRows rows;
    private final RelayLease lease;
    private final RelaySignal signal;
    private final KafkaSettings settings;
    private final TopicNames names;
    private final RelayFigures figures;
    private volatile boolean stopping;
    private @Nullable Producer<String, String> producer;

    ShardRelay(
            int shard,
            OutboxRows rows,
            RelayLease lease,
            RelaySignal signal,
            KafkaSettings settings,
            TopicNames names,
            RelayFigures figures) {
        this.shard = shard;
        this.rows = rows;
        this.lease = lease;
        this.signal = signal;
        this.settings = settings;
        this.names = names;
        this.figures = figures;
    }

    @Override
    public void run() {
        try {
            while (!stopping && !Thread.currentThread().isInterrupted()) {
                signal.await(shard, WAIT_MILLIS);
                if (lease.holds(shard)) drainOrPause();
                else forget();
            }
            if (lease.holds(shard)) drain(); // what was committed since the last look
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException away) {
            LOG.warnf("relay of shard %d: its last events wait for the next process (%s)", shard, away.getMessage());
        } finally {
            forget();
        }
    }

    /** From any thread: the batch in hand is sent and marked, then what is left, and then it ends. */
    void stop() {
        stopping = true;
        signal.wakeHere(shard);
    }

    private void drainOrPause() throws InterruptedException {
        try {
            drain();
        } catch (RuntimeException failure) {
            LOG.warnf("relay of shard %d: %s; it tries again", (Object) shard, failure.getMessage());
            figures.failed();
            forget();
            Thread.sleep(300);
            signal.wakeHere(shard);
        }
    }

    private void drain() {
        List<OutboxRows.Row> batch;
        do {
            batch = rows.unsent(shard, BATCH, BATCH_BYTES);
            if (batch.isEmpty()) return;
            CrashPoint.reached("relay.read");
            send(batch);
            CrashPoint.reached("relay.after-ack");
            rows.acknowledged(batch);
            figures.acknowledged(batch);
        } while (isFull(batch) && lease.holds(shard));
    }

    private static boolean isFull(List<OutboxRows.Row> batch) {
        return batch.size() == BATCH
                || batch.stream().mapToLong(row -> row.record().length()).sum() >= BATCH_BYTES / 4;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // commitTransaction throws if any of them failed
    private void send(List<OutboxRows.Row> batch) {
        var open = producer();
        open.beginTransaction();
        for (var row : batch) open.send(new ProducerRecord<>(names.of(row.topic()), row.key(), row.record()));
        open.commitTransaction();
    }

    private Producer<String, String> producer() {
        var open = producer;
        if (open != null) return open;
        var opened = new KafkaProducer<String, String>(
                settings.transactionalProducer("ytterby-" + names.service() + "-relay-" + shard));
        producer = opened;
        opened.initTransactions();
        return opened;
    }

    /**
     * Whatever state the producer was in, a new one begins clean: an open transaction is aborted by the broker. An interrupt
     * waits meanwhile, because closing would fail on it.
     */
    private void forget() {
        var open = producer;
        producer = null;
        if (open == null) return;
        boolean interrupted = Thread.interrupted();
        open.close(Duration.ZERO);
        if (interrupted) Thread.currentThread().interrupt();
    }
}
