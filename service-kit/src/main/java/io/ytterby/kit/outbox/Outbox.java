package io.ytterby.kit.outbox;

import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps events in the transaction of their change, and wakes the relay once it has committed. The caller holds the lock
 * on its aggregate's row when it appends, so one key's rows are numbered in the order in which they commit.
 */
@Singleton
public class Outbox {
    private static final String SHARDS_TO_WAKE = Outbox.class.getName() + ".shards";

    private final Jdbi jdbi;
    private final CloudEvents cloudEvents;
    private final RelaySignal signal;
    private final OutboxBacklog backlog;
    private final TransactionSynchronizationRegistry transaction;
    private final long limit;

    Outbox(
            Jdbi jdbi,
            CloudEvents cloudEvents,
            RelaySignal signal,
            OutboxBacklog backlog,
            TransactionSynchronizationRegistry transaction,
            @ConfigProperty(name = "ytterby.outbox.limit", defaultValue = "1000000") long limit) {
        this.jdbi = jdbi;
        this.cloudEvents = cloudEvents;
        this.signal = signal;
        this.backlog = backlog;
        this.transaction = transaction;
        this.limit = limit;
    }

    /**
     * An event and the request that it comes from.
     *
     * @param trace empty outside any
     */
    public record Traced(OutboxEvent event, String trace) {}

    /** @throws OutboxFullException if more events wait for Kafka than the outbox may hold */
    public void append(List<Traced> events) {
        if (events.isEmpty()) return;
        if (backlog.unsent() >= limit) throw new OutboxFullException(limit);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO outbox (id, shard, topic, key, version, record)
                        SELECT e.id, e.shard, e.topic, e.key, e.version, e.record
                          FROM unnest(:ids, :shards, :topics, :keys, :versions, :records)
                               WITH ORDINALITY AS e (id, shard, topic, key, version, record, n)
                         ORDER BY e.n""")
                .bindArray("ids", UUID.class, each(events, OutboxEvent::id))
                .bindArray("shards", Integer.class, each(events, event -> Shard.of(event.key())))
                .bindArray(
                        "topics",
                        String.class,
                        each(events, event -> event.topic().topicName()))
                .bindArray("keys", String.class, each(events, OutboxEvent::key))
                .bindArray("versions", Long.class, each(events, OutboxEvent::version))
                .bindArray(
                        "records",
                        String.class,
                        events.stream()
                                .map(traced -> cloudEvents.write(traced.event(), traced.trace()))
                                .toArray())
                .execute());
        events.forEach(traced -> wakeAfterCommit(Shard.of(traced.event().key())));
    }

    private static Object[] each(List<Traced> events, Function<OutboxEvent, Object> column) {
        return events.stream().map(Traced::event).map(column).toArray();
    }

    private void wakeAfterCommit(int shard) {
        if (transaction.getResource(SHARDS_TO_WAKE) instanceof BitSet known) {
            known.set(shard);
            return;
        }
        var shards = new BitSet(Shard.COUNT);
        shards.set(shard);
        transaction.putResource(SHARDS_TO_WAKE, shards);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do before the commit: a row that is not committed must not be sent.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) shards.stream().forEach(signal::wake);
            }
        });
    }
}
