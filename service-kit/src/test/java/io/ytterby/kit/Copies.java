package io.ytterby.kit;

import io.ytterby.contracts.Topic;
import io.ytterby.kit.heartbeat.Heartbeat;
import io.ytterby.kit.heartbeat.HeartbeatBook;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** A consumer that copies things, counts how often each was applied, and fails on the keys it is told to. */
@Singleton
public class Copies implements EventConsumer {
    final Set<String> poisoned = ConcurrentHashMap.newKeySet();
    private final Jdbi jdbi;
    private final HeartbeatBook heartbeats;

    Copies(Jdbi jdbi, HeartbeatBook heartbeats) {
        this.jdbi = jdbi;
        this.heartbeats = heartbeats;
    }

    /** A copy: the newest version seen, and how many events were applied to it. */
    public record Copy(long version, long applied) {}

    @Override
    public String name() {
        return "test.copies";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.LICENSING_ORGANISATION, Topic.LICENSING_APPLICATION);
    }

    @Override
    public void on(ReceivedEvent event) {
        jdbi.useHandle(handle -> handle.execute("INSERT INTO delivery VALUES (?)", event.key()));
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO copy VALUES (:key, :version, 1) ON CONFLICT (key) DO UPDATE
                           SET version = excluded.version, applied = copy.applied + 1
                         WHERE copy.version < excluded.version""")
                .bind("key", event.key())
                .bind("version", event.aggregateVersion())
                .execute());
        if (poisoned.contains(event.key())) throw new IllegalStateException("poisoned " + event.key());
    }

    @Override
    public void onHeartbeat(Heartbeat heartbeat) {
        heartbeats.heard(heartbeat);
    }

    /** How often the consumer was called for a key: what a consumer without a version check would have done. */
    long deliveries(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM delivery WHERE key = :key")
                .bind("key", key)
                .mapTo(Long.class)
                .one());
    }

    Optional<Copy> of(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT version, applied FROM copy WHERE key = :key")
                .bind("key", key)
                .map((row, context) -> new Copy(row.getLong(1), row.getLong(2)))
                .findOne());
    }
}
