package io.ytterby.tracking.query.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets pages that nobody may ask for any more. */
@ApplicationScoped
public class SweepPages {
    private final Pages pages;
    private final Clock clock;

    SweepPages(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Scheduled(every = "${tracking.query.sweep-every:5m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void sweep() {
        pages.sweep(clock.instant());
    }
}
