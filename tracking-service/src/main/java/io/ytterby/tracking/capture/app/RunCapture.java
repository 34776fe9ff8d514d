package io.ytterby.tracking.capture.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tracking.capture.app.CaptureJobs.Leased;
import io.ytterby.tracking.capture.domain.CaptureReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Runs one job. All it stores, and that it is done, is one transaction: nobody sees a part of it, a crash leaves nothing
 * of it, and a worker that has lost its lease can't commit.
 */
@ApplicationScoped
public class RunCapture {
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final CaptureJobs jobs;
    private final PrepareEvents prepareEvents;
    private final StoreEvents storeEvents;
    private final Journal journal;
    private final Clock clock;

    RunCapture(CaptureJobs jobs, PrepareEvents prepareEvents, StoreEvents storeEvents, Journal journal, Clock clock) {
        this.jobs = jobs;
        this.prepareEvents = prepareEvents;
        this.storeEvents = storeEvents;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is wrong with the document is in the report, and the job is done. Whatever else fails is thrown: it may be tried again. */
    public CaptureReport run(Leased leased) throws IOException {
        var report = new CaptureReport();
        try {
            QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(() -> {
                capture(leased, report);
                if (report.mustRollBack(leased.job().behaviour())) throw new NothingIsCapturedException();
                finish(leased, report);
            });
        } catch (NothingIsCapturedException rejected) {
            var rejection = report.withNothingStored();
            QuarkusTransaction.requiringNew().run(() -> finish(leased, rejection));
            return rejection;
        }
        return report;
    }

    private void capture(Leased leased, CaptureReport report) {
        var job = leased.job();
        var capturing = new Capturing(job.id(), job.actor(), job.trace(), job.behaviour());
        boolean told = false;
        jobs.takeTime();
        try (var batches =
                new ReadAhead(prepareEvents.of(jobs.document(job.id()), job.syntax()), "capture-" + job.id())) {
            for (var batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
                storeEvents.store(capturing, batch, report);
                if (!report.success() && !told) {
                    QuarkusTransaction.requiringNew().run(() -> jobs.failing(leased));
                    told = true;
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void finish(Leased leased, CaptureReport report) {
        CrashPoint.reached("capture.before-finish");
        if (!jobs.tryFinish(leased, report, clock.instant())) throw new LeaseLostException();
        var detail = Map.of("stored", report.stored(), "failed", report.failed());
        var job = leased.job();
        journal.write(
                new Change(job.actor(), "capture.finished", "capture/" + job.id(), detail, List.of(), job.trace()));
    }

    /** The rule of the job has it that none of its events is captured. */
    private static final class NothingIsCapturedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Another worker has taken the job since: nothing that was done here may stay. */
    static final class LeaseLostException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
