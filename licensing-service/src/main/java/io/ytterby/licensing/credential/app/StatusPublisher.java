package io.ytterby.licensing.credential.app;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Publishes as soon as a change has committed here, and looks every second for what has committed elsewhere. */
@Singleton
class StatusPublisher {
    private static final Logger LOG = Logger.getLogger(StatusPublisher.class);
    private static final long SWEEP_MILLIS = 1_000;
    /** Changes that come in a row share a list: signing is cheap, a version of 16 KB each is not. */
    private static final long GATHER_MILLIS = 100;

    private final PublishStatusLists publishStatusLists;
    private final PublisherSignal signal;
    private final Thread thread = new Thread(this::run, "status-publisher");
    private volatile boolean stopped;

    StatusPublisher(PublishStatusLists publishStatusLists, PublisherSignal signal) {
        this.publishStatusLists = publishStatusLists;
        this.signal = signal;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        thread.interrupt();
        thread.join(5_000);
    }

    private void run() {
        while (!stopped) {
            try {
                publishOrWait();
                signal.await(SWEEP_MILLIS);
                Thread.sleep(GATHER_MILLIS);
            } catch (InterruptedException end) {
                return;
            }
        }
    }

    /** A database that is away comes back; until then the lists grow old, and verifiers say so. */
    private void publishOrWait() {
        try {
            publishStatusLists.publish();
        } catch (RuntimeException failure) {
            if (!stopped) LOG.warn("The status lists could not be published; the next round tries again", failure);
        }
    }
}
