package io.ytterby.kit.outbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
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
    private static final int STEP = 100;

    /** The relay starts at APPLICATION, the heartbeat after it. */
    private static final int BEFORE_IT_TELLS = Interceptor.Priority.LIBRARY_BEFORE + 500;

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
        if (enabled) sources.forEach(this::fill);
    }

    /**
     * Before the relay and the heartbeat: a service that has never told anything on these topics, after a restore say, tells
     * all it has before it vouches for how fresh that is.
     */
    void atStart(@Observes @Priority(BEFORE_IT_TELLS) StartupEvent event) {
        if (enabled && hasToldNothing()) sweep();
    }

    private boolean hasToldNothing() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT NOT EXISTS (SELECT FROM published_version)")
                .mapTo(Boolean.class)
                .one());
    }

    private void fill(StateSource source) {
        boolean more;
        do {
            var keys = lacking(source);
            boolean told = false;
            for (var key : keys) told |= republish(source, key);
            more = told && keys.size() == STEP;
        } while (more);
    }

    private List<String> lacking(StateSource source) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT s.key FROM (%s) s
              LEFT JOIN published_version p ON p.topic = :topic AND p.key = s.key
             WHERE p.version IS DISTINCT FROM s.version
               AND NOT EXISTS (SELECT 1 FROM outbox o
                                WHERE o.topic = :topic AND o.key = s.key AND o.sent_at IS NULL)
             LIMIT %d\
            """.formatted(source.versionsSql(), STEP))
                .bind("topic", source.topic().topicName())
                .mapTo(String.class)
                .list());
    }

    private boolean republish(StateSource source, String key) {
        var told = QuarkusTransaction.requiringNew().call(() -> {
            var event = source.current(key);
            event.ifPresent(now -> outbox.append(List.of(new Outbox.Traced(now, ""))));
            return event.isPresent();
        });
        LOG.infof(
                "published %s of %s again: the topic did not have its version",
                key, source.topic().topicName());
        return told;
    }
}
