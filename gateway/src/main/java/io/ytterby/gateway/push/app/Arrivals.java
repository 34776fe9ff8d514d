package io.ytterby.gateway.push.app;

import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Lets a reader wait a little for the next entry of his organisation, on a thread that may block. */
@Singleton
public class Arrivals {
    /** Those who come when the room is full are answered at once. */
    private static final int WAITING_ROOM = 2_000;

    private final Semaphore places = new Semaphore(WAITING_ROOM);
    private final Map<OrganisationId, Set<Semaphore>> waiting = new ConcurrentHashMap<>();

    Arrivals(Listeners listeners) {
        listeners.onAppended(this::wake);
    }

    private void wake(OrganisationId organisation) {
        waiting.getOrDefault(organisation, Set.of()).forEach(Semaphore::release);
    }

    /** Reads, and reads again at each arrival, until there is something or the patience is at its end. */
    public <T> T await(OrganisationId organisation, Duration patience, Supplier<T> read, Predicate<T> isSomething)
            throws InterruptedException {
        var found = read.get();
        if (patience.isZero() || isSomething.test(found) || !places.tryAcquire()) return found;
        var bell = new Semaphore(0);
        var mine = waiting.computeIfAbsent(organisation, any -> ConcurrentHashMap.newKeySet());
        mine.add(bell);
        try {
            long end = System.nanoTime() + patience.toNanos();
            found = read.get(); // it may have come between the first look and the bell
            while (!isSomething.test(found) && rung(bell, end - System.nanoTime())) found = read.get();
            return found;
        } finally {
            mine.remove(bell);
            places.release();
        }
    }

    private static boolean rung(Semaphore bell, long nanos) throws InterruptedException {
        if (nanos <= 0 || !bell.tryAcquire(nanos, TimeUnit.NANOSECONDS)) return false;
        bell.drainPermits();
        return true;
    }
}
