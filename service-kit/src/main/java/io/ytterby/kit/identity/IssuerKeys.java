package io.ytterby.kit.identity;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's keys, in memory. They are read at the start and every few minutes; a token that names an unknown key has
 * them read once more, but not oftener than every 30 seconds, whoever sends how many of those. While the issuer is down
 * the last ones count, also after a restart.
 */
@Singleton
class IssuerKeys {
    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);

    /** With no key at all nobody can call: then a moment is long enough. */
    private static final Duration SOON = Duration.ofSeconds(1);

    /** How many requests may wait for the issuer's answer; the next ones are refused at once. */
    private static final int MOST_WAITING = 8;

    private final IssuerDocuments documents;
    private final KeptKeySet kept;
    private final Duration refetchAfter;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private volatile KeySet keys = KeySet.EMPTY;
    private volatile Instant nextLook = Instant.MIN;
    private @Nullable String lastRead;

    @Inject
    IssuerKeys(
            TokenConfig config,
            @ConfigProperty(name = "ytterby.issuer") String issuer,
            @ConfigProperty(name = "ytterby.keys-dir") Path folder,
            Clock clock) {
        this(new IssuerDocuments(issuer, config.keys()), new KeptKeySet(folder, issuer), config.refetchAfter(), clock);
    }

    IssuerKeys(IssuerDocuments documents, KeptKeySet kept, Duration refetchAfter, Clock clock) {
        this.documents = documents;
        this.kept = kept;
        this.refetchAfter = refetchAfter;
        this.clock = clock;
        recall();
    }

    private void recall() {
        try {
            var there = kept.read();
            if (there.isPresent()) keys = KeySet.parse(there.get());
        } catch (IOException | JoseException damaged) {
            LOG.warnf("the kept keys of the issuer cannot be read, and wait for the issuer: %s", damaged.getMessage());
        }
    }

    /** All of them; another object each time they have changed. */
    KeySet now() {
        return keys;
    }

    /** Whether it is worth a wait to ask for an unknown key. */
    boolean mayLook() {
        return reading.isLocked() || !clock.instant().isBefore(nextLook);
    }

    /** The key after one more look at the issuer, if a look is due. Blocks for seconds if the issuer does not answer. */
    Optional<KeySet.Key> look(String id) {
        if (!waiting.tryAcquire()) return Optional.empty();
        reading.lock();
        try {
            if (keys.find(id).isEmpty() && !clock.instant().isBefore(nextLook)) read();
            return keys.find(id);
        } finally {
            reading.unlock();
            waiting.release();
        }
    }

    @Scheduled(every = "${ytterby.token.refresh-every:PT5M}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        reading.lock();
        try {
            read();
        } finally {
            reading.unlock();
        }
    }

    private void read() {
        nextLook = clock.instant().plus(keys.size() == 0 ? SOON : refetchAfter);
        try {
            var text = documents.keySet();
            if (text.equals(lastRead)) return;
            var found = KeySet.parse(text);
            if (found.size() == 0) throw new IOException("the issuer's set holds no key to check signatures with");
            keys = found;
            lastRead = text;
            kept.write(text);
            LOG.infof("the issuer has %d keys", found.size());
        } catch (IOException | JoseException | IllegalArgumentException away) {
            LOG.warnf("the issuer's keys cannot be read now, %d known ones count on: %s", keys.size(), away);
        }
    }
}
