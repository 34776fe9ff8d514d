package io.ytterby.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.kit.shutdown.Endings;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicCreation;
import io.ytterby.kit.topic.TopicNames;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries the outbox to Kafka: one thread keeps the lease and listens, sixteen send a shard each. Woken by the commit
 * in this process, by a NOTIFY from another, and at the latest by the sweep every second.
 */
@Singleton
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final RelayLease lease;
    private final RelaySignal signal;
    private final OutboxRows rows;
    private final KafkaSettings settings;
    private final TopicNames names;
    private final TopicCreation topics;
    private final RelayFigures figures;
    private final boolean enabled;
    private final List<ShardRelay> shards = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private @Nullable Thread keeper;
    private volatile boolean stopping;

    Relay(
            RelayLease lease,
            RelaySignal signal,
            OutboxRows rows,
            KafkaSettings settings,
            TopicNames names,
            TopicCreation topics,
            RelayFigures figures,
            @ConfigProperty(name = "ytterby.outbox.enabled", defaultValue = "true") boolean enabled) {
        this.lease = lease;
        this.signal = signal;
        this.rows = rows;
        this.settings = settings;
        this.names = names;
        this.topics = topics;
        this.figures = figures;
        this.enabled = enabled;
    }

    void start(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event) {
        if (!enabled) return;
        keeper = Thread.ofVirtual().name("relay-lease").start(this::keepLease);
        for (int shard = 0; shard < Shard.COUNT; shard++) {
            var relay = new ShardRelay(shard, rows, lease, signal, settings, names, figures);
            shards.add(relay);
            threads.add(Thread.ofVirtual().name("relay-" + shard).start(relay));
        }
    }

    /** Last of all that ends: what the others have written until now is sent, and then another replica may take over. */
    void stop(@Observes @Priority(Endings.WHO_TELLS) ShutdownEvent event) throws InterruptedException {
        shards.forEach(ShardRelay::stop);
        Endings.join(threads, PATIENCE);
        stopping = true;
        var running = keeper;
        if (running != null) Endings.join(List.of(running), PATIENCE);
        lease.release();
    }

    private void keepLease() {
        try {
            createTopics();
            while (!stopping && !Thread.currentThread().isInterrupted()) lease.round();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void createTopics() throws InterruptedException {
        while (!stopping) {
            try {
                topics.createMissing();
                return;
            } catch (ExecutionException failure) {
                LOG.warnf("relay: Kafka cannot be asked for its topics yet (%s)", failure.getMessage());
                Thread.sleep(500);
            }
        }
    }
}
