package io.ytterby.licensing.screening.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.licensing.screening.app.ScreeningTasks.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Screens what waits, one case in one transaction, on whichever replica comes first; also keeps the index fresh. */
@ApplicationScoped
public class ScreenWaitingCases {
    private static final Logger LOG = Logger.getLogger(ScreenWaitingCases.class);
    private static final int AT_ONCE = 500;
    private static final int MOST_PAUSE_DOUBLINGS = 8;

    private final ScreeningTasks tasks;
    private final ScreenCase screenCase;
    private final KeepIndex keepIndex;
    private final Clock clock;

    ScreenWaitingCases(ScreeningTasks tasks, ScreenCase screenCase, KeepIndex keepIndex, Clock clock) {
        this.tasks = tasks;
        this.screenCase = screenCase;
        this.keepIndex = keepIndex;
        this.clock = clock;
    }

    @Scheduled(every = "${licensing.screening.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        keepIndex.refreshed();
        screenAll();
    }

    /** @return how many cases were screened */
    public int screenAll() {
        int screened = 0;
        while (screened < AT_ONCE && screenNext()) screened++;
        return screened;
    }

    private boolean screenNext() {
        var failed = new Task[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var task = tasks.next(clock.instant());
                if (task.isEmpty()) return false;
                failed[0] = task.get();
                screenCase.screen(task.get().application(), task.get().reason());
                tasks.done(task.get());
                return true;
            });
        } catch (RuntimeException failure) {
            if (failed[0] == null) throw failure;
            LOG.warnf(failure, "the parties of application %s could not be screened", failed[0].application());
            putOff(failed[0]);
            return true;
        }
    }

    private void putOff(Task task) {
        var pause = Duration.ofSeconds(1L << Math.min(task.attempts(), MOST_PAUSE_DOUBLINGS));
        QuarkusTransaction.requiringNew()
                .run(() -> tasks.tryAgain(task, clock.instant().plus(pause)));
    }
}
