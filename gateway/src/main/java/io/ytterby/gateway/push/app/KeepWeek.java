package io.ytterby.gateway.push.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;

/** Forgets what is older than seven days, in small steps. Who comes later is answered 410 and begins with a snapshot. */
@Singleton
class KeepWeek {
    static final Duration KEPT = Duration.ofDays(7);

    private static final Logger LOG = Logger.getLogger(KeepWeek.class);
    private static final int STEP = 5_000;

    private final LogEntries entries;
    private final Clock clock;

    KeepWeek(LogEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        try {
            while (entries.forget(clock.instant().minus(KEPT), STEP) == STEP) {
                // More had gathered: go on at once.
            }
        } catch (JdbiException away) {
            LOG.warnf("the log keeps what is old until its database answers: %s", away.getMessage());
        }
    }
}
