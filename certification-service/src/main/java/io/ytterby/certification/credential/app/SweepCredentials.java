package io.ytterby.certification.credential.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Brings what has committed into the log and into the lists, every second. */
@Singleton
class SweepCredentials {
    private final SealLog sealLog;
    private final PublishStatusLists publishStatusLists;

    SweepCredentials(SealLog sealLog, PublishStatusLists publishStatusLists) {
        this.sealLog = sealLog;
        this.publishStatusLists = publishStatusLists;
    }

    @Scheduled(
            every = "${certification.publish.lists-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publish() {
        publishStatusLists.publish();
    }

    /** Apart from the lists: a witness that is slow must not make them old. */
    @Scheduled(
            every = "${certification.publish.log-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() throws InterruptedException {
        sealLog.seal();
    }
}
