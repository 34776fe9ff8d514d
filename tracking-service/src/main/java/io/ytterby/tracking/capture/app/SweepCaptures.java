package io.ytterby.tracking.capture.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Forgets jobs whose time is over, and documents whose sender broke off. */
@ApplicationScoped
public class SweepCaptures {
    private static final Logger LOG = Logger.getLogger(SweepCaptures.class);
    private static final Duration MOST_TO_RECEIVE = Duration.ofHours(1);

    private final CaptureJobs jobs;
    private final CaptureConfig config;
    private final Clock clock;

    SweepCaptures(CaptureJobs jobs, CaptureConfig config, Clock clock) {
        this.jobs = jobs;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${tracking.capture.sweep-every:10m}",
            delayed = "${tracking.capture.sweep-every:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        var now = clock.instant();
        int gone = jobs.purge(now.minus(config.retention()), now.minus(MOST_TO_RECEIVE));
        if (gone > 0) LOG.infof("%d capture jobs have served their time", gone);
    }
}
