package io.ytterby.tracking.seal.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals every few seconds: the longest time in which an event can be changed before anybody could notice. */
@ApplicationScoped
class SealOnSchedule {
    private final SealEvents sealEvents;

    SealOnSchedule(SealEvents sealEvents) {
        this.sealEvents = sealEvents;
    }

    @Scheduled(every = "${ytterby.custody.seal-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        while (sealEvents.sealBatch()) {
            // More than one batch had gathered: go on at once.
        }
    }
}
