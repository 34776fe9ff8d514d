package io.ytterby.kit.outbox;

import io.ytterby.kit.outbox.OutboxRows.Row;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a shard has under way: rows that lie on the broker, where readers see them, in a transaction that is not ended yet.
 * Ending one costs the broker more than all that is in it, so the rows of a quarter of a second share one. Until it is
 * ended nothing of it may be marked as sent. Its transactional id is fixed: the broker fences whoever lost the shard.
 */
final class Shipment {
    /** A row waits so long at most for its mark, and no reader waits for that. */
    private static final long SHARED_NANOS = Duration.ofMillis(250).toNanos();

    private static final int ROWS = 200;

    private final String transactionalId;
    private final KafkaSettings settings;
    private final TopicNames names;
    private final List<Row> rows = new ArrayList<>();
    private long since;
    private @Nullable Producer<String, String> producer;

    Shipment(int shard, KafkaSettings settings, TopicNames names) {
        this.transactionalId = "ytterby-" + names.service() + "-relay-" + shard;
        this.settings = settings;
        this.names = names;
    }

    /** Gives rows to the broker; whether it has taken them is known at the {@link #end}. */
    @SuppressWarnings("FutureReturnValueIgnored") // the end throws if any of them failed
    void add(List<Row> more) {
        var open = producer();
        if (rows.isEmpty()) {
            open.beginTransaction();
            since = System.nanoTime();
        }
        rows.addAll(more);
        for (var row : more) open.send(new ProducerRecord<>(names.of(row.topic()), row.key(), row.record()));
    }

    /** The numbers of the rows that are under way. */
    Long[] numbers() {
        return rows.stream().map(Row::seq).toArray(Long[]::new);
    }

    boolean isUnderWay() {
        return !rows.isEmpty();
    }

    boolean isDue() {
        return isUnderWay() && (rows.size() >= ROWS || System.nanoTime() - since >= SHARED_NANOS);
    }

    /** How long until it is due, at least one. */
    long millisUntilDue() {
        return Math.max(1, (SHARED_NANOS - (System.nanoTime() - since)) / 1_000_000);
    }

    /** @return the rows, all of which the broker has acknowledged */
    List<Row> end() {
        producer().commitTransaction();
        var acknowledged = List.copyOf(rows);
        rows.clear();
        return acknowledged;
    }

    private Producer<String, String> producer() {
        var open = producer;
        if (open != null) return open;
        var opened = new KafkaProducer<String, String>(settings.transactionalProducer(transactionalId));
        producer = opened;
        opened.initTransactions();
        return opened;
    }

    /**
     * Whatever state the producer was in, a new one begins clean: an open transaction is aborted by the broker, and its rows
     * are read again. An interrupt waits meanwhile, because closing would fail on it.
     */
    void forget() {
        rows.clear();
        var open = producer;
        producer = null;
        if (open == null) return;
        boolean interrupted = Thread.interrupted();
        open.close(Duration.ZERO);
        if (interrupted) Thread.currentThread().interrupt();
    }
}
