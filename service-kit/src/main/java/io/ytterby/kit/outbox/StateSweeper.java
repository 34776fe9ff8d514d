package io.ytterby.kit.outbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Publishes again what a state topic lacks: an aggregate whose last acknowledged version is not its row's and that has
 * nothing on its way. That happens after a restore, or when a person has mended a table by hand.
 */
@Singleton
class StateSweeper {
    private static final Logger LOG = Logger.getLogger(StateSweeper.class);

    private final List<StateSource> sources;
    private final Jdbi jdbi;
    private final Outbox outbox;
    private final boolean enabled;

    StateSweeper(
            @All List<StateSource> sources,
            Jdbi jdbi,
            Outbox outbox,
            @ConfigProperty(name = "ytterby.outbox.enabled", defaultValue = "true") boolean enabled) {
        this.sources = sources;
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.enabled = enabled;
    }

    @Scheduled(
            every = "${ytterby.outbox.state-sweep-every:60s}",
            delayed = "${ytterby.outbox.state-sweep-every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        if (!enabled) return;
        for (var source : sources) for (var key : lacking(source)) republish(source, key);
    }

    private List<String> lacking(StateSource source) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT s.key FROM (%s) s
                          LEFT JOIN published_version p ON p.topic = :topic AND p.key = s.key
                         WHERE p.version IS DISTINCT FROM s.version
                           AND NOT EXISTS (SELECT 1 FROM outbox o
                                            WHERE o.topic = :topic AND o.key = s.key AND o.sent_at IS NULL)
                         LIMIT 100""".formatted(source.versionsSql()))
                .bind("topic", source.topic().topicName())
                .mapTo(String.class)
                .list());
    }

    private void republish(StateSource source, String key) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        source.current(key).ifPresent(event -> outbox.append(List.of(new Outbox.Traced(event, "")))));
        LOG.infof(
                "published %s of %s again: the topic did not have its version",
                key, source.topic().topicName());
    }
}
