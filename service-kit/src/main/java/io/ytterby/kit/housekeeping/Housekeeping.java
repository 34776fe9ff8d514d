package io.ytterby.kit.housekeeping;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Deletes what has served its time, in small steps. Sent events stay a day, for those who ask what was sent; inbox
 * claims stay a day longer than the fact topics keep their records; letters that were settled stay 90 days.
 */
@Singleton
class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class);
    private static final Duration SENT_EVENTS = Duration.ofDays(1);
    private static final Duration INBOX_CLAIMS = Duration.ofDays(31);
    private static final Duration SETTLED_LETTERS = Duration.ofDays(90);
    private static final int STEP = 5_000;

    private final Jdbi jdbi;

    Housekeeping(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Scheduled(
            every = "${ytterby.housekeeping.every:10m}",
            delayed = "1m", // the tables may be made meanwhile
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        try {
            purge("outbox", "sent_at IS NOT NULL AND sent_at", SENT_EVENTS);
            purge("inbox", "claimed_at", INBOX_CLAIMS);
            purge("dead_letter", "status IN ('APPLIED', 'SKIPPED') AND changed_at", SETTLED_LETTERS);
        } catch (JdbiException away) {
            LOG.warnf("what has served its time stays until the database answers: %s", away.getMessage());
        }
    }

    private void purge(String table, String condition, Duration age) {
        var sql =
                "DELETE FROM %1$s WHERE ctid = ANY(ARRAY(SELECT ctid FROM %1$s WHERE %2$s < now() - make_interval(secs => :secs) LIMIT %3$d))"
                        .formatted(table, condition, STEP);
        int gone;
        do {
            gone = jdbi.withHandle(handle ->
                    handle.createUpdate(sql).bind("secs", age.toSeconds()).execute());
            if (gone > 0) LOG.debugf("%s: %d rows have served their time", table, gone);
        } while (gone == STEP);
    }
}
