package io.ytterby.issuing.list.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Brings what has committed into the lists, every second. */
@Singleton
class SweepLists {
    private final PublishStatusLists publishStatusLists;

    SweepLists(PublishStatusLists publishStatusLists) {
        this.publishStatusLists = publishStatusLists;
    }

    @Scheduled(
            every = "${ytterby.credentials.lists-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publish() {
        publishStatusLists.publish();
    }
}
