package io.ytterby.tracking.capture.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.tracking.capture.app.CaptureJobs.Leased;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Gives signs of life for a job while it is being run. If one fails nothing is lost: a lost lease can't commit. */
final class LeaseKeeper implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LeaseKeeper.class);

    private final CaptureJobs jobs;
    private final Leased job;
    private final Duration lease;
    private final Clock clock;
    private final Thread thread;

    LeaseKeeper(CaptureJobs jobs, Leased job, Duration lease, Clock clock) {
        this.jobs = jobs;
        this.job = job;
        this.lease = lease;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("capture-lease-" + job.job().id()).start(this::keep);
    }

    private void keep() {
        try {
            while (true) {
                Thread.sleep(lease.dividedBy(3));
                if (!renewed()) return;
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean renewed() {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> jobs.renew(job, clock.instant().plus(lease)));
        } catch (RuntimeException failure) {
            LOG.debugf(
                    failure,
                    "capture %s: no sign of life could be given",
                    job.job().id());
            return true;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
