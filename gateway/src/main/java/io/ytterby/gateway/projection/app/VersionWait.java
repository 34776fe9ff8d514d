package io.ytterby.gateway.projection.app;

import io.ytterby.gateway.projection.domain.Known;
import io.ytterby.gateway.projection.domain.KnownCase;
import io.ytterby.gateway.projection.domain.KnownDeclaration;
import io.ytterby.gateway.projection.domain.KnownHolds;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.gateway.projection.domain.KnownOrganisation;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Lets one who has just changed a thing read the change: he sends the version he was given, and waits for it here. Each
 * waits for his own thing: were all woken by every event, a thousand who wait would cost more than the events do.
 */
@Singleton
public class VersionWait {
    /** More than these at once would only wait for each other. */
    private static final int WAITING_ROOM = 1_000;

    private final Projection projection;
    private final Semaphore places = new Semaphore(WAITING_ROOM);
    private final Map<String, Set<Semaphore>> waiting = new ConcurrentHashMap<>();

    public VersionWait(Projection projection) {
        this.projection = projection;
        projection.whenTold(this::ring);
    }

    private void ring(Known thing) {
        switch (thing) {
            case KnownLicence licence -> ring(licence.number().toString());
            case KnownLot lot -> ring(lot.id().toString());
            case KnownDeclaration declaration -> ring(declaration.id().toString());
            case KnownHolds _, KnownOrganisation _, KnownCase _ -> {
                // Nobody is given a version of these to wait for.
            }
        }
    }

    private void ring(String id) {
        waiting.computeIfPresent(name(id), (_, bells) -> {
            bells.forEach(Semaphore::release);
            return bells;
        });
    }

    /**
     * Waits, on a thread that may block, until the thing is known in that version.
     *
     * @param visible what the caller may see; for him a thing that he may not see never comes
     * @return false if it has not come in time, or too many wait already
     */
    public boolean until(String id, long version, Predicate<Known> visible, Duration patience)
            throws InterruptedException {
        if (known(id, version, visible)) return true;
        if (!places.tryAcquire()) return false;
        var bell = new Semaphore(0);
        enter(name(id), bell);
        try {
            long end = System.nanoTime() + patience.toNanos();
            while (!known(id, version, visible)) { // once more after the bell hangs: what is told from now on rings it
                if (!bell.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) return known(id, version, visible);
                bell.drainPermits();
            }
            return true;
        } finally {
            leave(name(id), bell);
            places.release();
        }
    }

    private void enter(String name, Semaphore bell) {
        waiting.compute(name, (_, bells) -> {
            var all = bells == null ? new HashSet<Semaphore>() : bells;
            all.add(bell);
            return all;
        });
    }

    private void leave(String name, Semaphore bell) {
        waiting.computeIfPresent(name, (_, bells) -> {
            bells.remove(bell);
            return bells.isEmpty() ? null : bells;
        });
    }

    /** An id may be written in small or large letters. */
    private static String name(String id) {
        return id.toUpperCase(Locale.ROOT);
    }

    private boolean known(String id, long version, Predicate<Known> visible) {
        return projection
                .any(id)
                .filter(thing -> thing.version() >= version)
                .filter(visible)
                .isPresent();
    }
}
