package io.ytterby.licensing.document.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Forgets bytes that no document has: their upload was refused or cut off, or the document was taken out of its draft. They
 * stay a day, and whoever adds a document with them just then holds them back.
 */
@ApplicationScoped
public class SweepDocuments {
    private static final Logger LOG = Logger.getLogger(SweepDocuments.class);
    private static final Duration GRACE = Duration.ofDays(1);
    private static final int AT_ONCE = 1_000;

    private final DocumentStore store;
    private final Documents documents;
    private final Clock clock;

    SweepDocuments(DocumentStore store, Documents documents, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.clock = clock;
    }

    @Scheduled(
            every = "${licensing.documents.sweep-every:1h}",
            delayed = "${licensing.documents.sweep-every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        sweep(GRACE);
    }

    /** @param grace how long bytes stay that nobody has */
    public List<String> sweep(Duration grace) throws IOException {
        var before = clock.instant().minus(grace);
        store.forgetArrivals(before);
        var gone = store.oldest(before, AT_ONCE).stream().filter(this::forget).toList();
        if (!gone.isEmpty()) LOG.infof("%d files that no document has are gone", gone.size());
        return gone;
    }

    private boolean forget(String sha256) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!documents.claimUnused(sha256)) return false;
            try {
                store.forget(sha256);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return true;
        });
    }
}
