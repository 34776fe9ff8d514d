package io.ytterby.tracking.query.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Gathers names behind the writers, within seconds; one replica at a time. */
@ApplicationScoped
public class GatherNames {
    private static final int BATCH = 2_000;

    private final Names names;

    GatherNames(Names names) {
        this.names = names;
    }

    @Scheduled(every = "${tracking.query.gather-every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void gather() {
        while (names.gather(BATCH) == BATCH) {
            // More than one batch had settled: go on at once.
        }
    }
}
