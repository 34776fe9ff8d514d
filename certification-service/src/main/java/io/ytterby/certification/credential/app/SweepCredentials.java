package io.ytterby.certification.credential.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Brings what has committed into the log, every second. */
@Singleton
class SweepCredentials {
    private final SealLog sealLog;

    SweepCredentials(SealLog sealLog) {
        this.sealLog = sealLog;
    }

    /** Apart from the lists: a witness that is slow must not make them old. */
    @Scheduled(
            every = "${certification.publish.log-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() throws InterruptedException {
        sealLog.seal();
    }
}
