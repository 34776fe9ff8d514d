package io.ytterby.kit.outbox;

import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Sends one shard's rows, batch by batch, while this process holds the shard. The rows are marked as sent after the
 * broker has acknowledged them: a crash between the two sends them again with the same ids.
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
    private final RelayFigures figures;
    private final Shipment shipment;
    private volatile boolean stopping;

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
        this.figures = figures;
        this.shipment = new Shipment(shard, settings, names);
    }

    @Override
    public void run() {
        try {
            while (!stopping && !Thread.currentThread().isInterrupted()) {
                signal.await(shard, shipment.isUnderWay() ? shipment.millisUntilDue() : WAIT_MILLIS);
                if (lease.holds(shard)) drainOrPause();
                else shipment.forget();
            }
            if (lease.holds(shard)) finish();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException away) {
            LOG.warnf("relay of shard %d: its last events wait for the next process (%s)", shard, away.getMessage());
        } finally {
            shipment.forget();
        }
    }

    /** From any thread: what is under way is acknowledged and marked, then what is left, and then it ends. */
    void stop() {
        stopping = true;
        signal.wakeHere(shard);
    }

    private void drainOrPause() throws InterruptedException {
        try {
            drain();
            if (shipment.isDue()) mark();
        } catch (RuntimeException failure) {
            LOG.warnf("relay of shard %d: %s; it tries again", (Object) shard, failure.getMessage());
            figures.failed();
            shipment.forget();
            Thread.sleep(300);
            signal.wakeHere(shard);
        }
    }

    /** What was committed since the last look goes with what is under way. */
    private void finish() {
        drain();
        if (shipment.isUnderWay()) mark();
    }

    private void drain() {
        List<OutboxRows.Row> batch;
        do {
            batch = rows.unsent(shard, shipment.numbers(), BATCH, BATCH_BYTES);
            if (batch.isEmpty()) return;
            CrashPoint.reached("relay.read");
            shipment.add(batch);
            CrashPoint.reached("relay.under-way");
            if (isFull(batch)) mark();
        } while (isFull(batch) && lease.holds(shard));
    }

    private void mark() {
        var acknowledged = shipment.end();
        CrashPoint.reached("relay.after-ack");
        rows.acknowledged(acknowledged);
        figures.acknowledged(acknowledged);
    }

    private static boolean isFull(List<OutboxRows.Row> batch) {
        return batch.size() == BATCH
                || batch.stream().mapToLong(row -> row.record().length()).sum() >= BATCH_BYTES / 4;
    }
}
