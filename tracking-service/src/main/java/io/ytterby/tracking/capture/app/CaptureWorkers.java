package io.ytterby.tracking.capture.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.kit.shutdown.Endings;
import io.ytterby.tracking.capture.app.CaptureJobs.Leased;
import io.ytterby.tracking.capture.domain.CaptureError;
import io.ytterby.tracking.capture.domain.CaptureReport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes jobs up, one for each worker at a time: a signal wakes one, and whatever waits is found within a second. */
@ApplicationScoped
public class CaptureWorkers {
    private static final Logger LOG = Logger.getLogger(CaptureWorkers.class);
    private static final long WAIT_MILLIS = 1_000;
    private static final int LONGEST_PAUSE_SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final CaptureJobs jobs;
    private final RunCapture runCapture;
    private final CaptureSignal signal;
    private final CaptureConfig config;
    private final Clock clock;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    CaptureWorkers(CaptureJobs jobs, RunCapture runCapture, CaptureSignal signal, CaptureConfig config, Clock clock) {
        this.jobs = jobs;
        this.runCapture = runCapture;
        this.signal = signal;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event) {
        for (int worker = 0; worker < config.workers(); worker++)
            threads.add(Thread.ofVirtual().name("capture-worker-" + worker).start(this::work));
    }

    /** The job in hand is finished; one that takes too long is given back by its lease. */
    void stop(@Observes @Priority(Endings.WHO_TAKES) ShutdownEvent event) throws InterruptedException {
        stopping = true;
        threads.forEach(waiting -> signal.wake());
        Endings.join(threads, PATIENCE);
    }

    private void work() {
        try {
            while (!stopping && !Thread.currentThread().isInterrupted()) {
                var job = take();
                if (job.isEmpty()) signal.await(WAIT_MILLIS);
                else run(job.get());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Leased> take() {
        try {
            return QuarkusTransaction.requiringNew().call(() -> jobs.tryTake(clock.instant(), config.lease()));
        } catch (RuntimeException failure) {
            LOG.warnf("no capture job could be taken: %s; it tries again", failure.getMessage());
            return Optional.empty();
        }
    }

    private void run(Leased job) {
        try (var _ = new LeaseKeeper(jobs, job, config.lease(), clock)) {
            if (job.attempts() > config.attempts()) giveUp(job);
            else runCapture.run(job);
        } catch (IOException | RuntimeException failure) {
            LOG.warnf(failure, "capture %s: attempt %d failed", job.job().id(), job.attempts());
            giveBack(job);
        }
    }

    /** It may be the database or another job that has the same ids: each time a little later. */
    private void giveBack(Leased job) {
        var pause = Duration.ofSeconds(Math.min(LONGEST_PAUSE_SECONDS, 1L << Math.min(job.attempts(), 6)));
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> jobs.giveBack(job, clock.instant().plus(pause)));
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "capture %s is found again when its lease has ended: %s",
                    job.job().id(), failure.getMessage());
        }
    }

    private void giveUp(Leased job) {
        var report = new CaptureReport();
        report.failed(new CaptureError(
                CaptureError.Kind.IMPLEMENTATION,
                null,
                "",
                "Nothing was captured: it failed " + config.attempts()
                        + " times. Send it again, or tell the operator."));
        QuarkusTransaction.requiringNew().run(() -> jobs.tryFinish(job, report, clock.instant()));
    }
}
