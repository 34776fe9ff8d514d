package io.ytterby.gateway.projection.app;

import io.ytterby.gateway.projection.domain.Known;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** Lets one who has just changed a thing read the change: he sends the version he was given, and waits for it here. */
@Singleton
public class VersionWait {
    /** More than these at once would only wait for each other. */
    private static final int WAITING_ROOM = 1_000;

    private final Projection projection;
    private final Semaphore places = new Semaphore(WAITING_ROOM);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();

    public VersionWait(Projection projection) {
        this.projection = projection;
    }

    /** Something new is known. */
    public void wake() {
        lock.lock();
        try {
            told.signalAll();
        } finally {
            lock.unlock();
        }
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
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!known(id, version, visible)) {
                if (left <= 0) return false;
                // A short turn at most: what is told between the look and the wait is seen at the next.
                long turn = Math.min(left, TimeUnit.MILLISECONDS.toNanos(100));
                left -= turn - Math.max(0, told.awaitNanos(turn));
            }
            return true;
        } finally {
            lock.unlock();
            places.release();
        }
    }

    private boolean known(String id, long version, Predicate<Known> visible) {
        return projection
                .any(id)
                .filter(thing -> thing.version() >= version)
                .filter(visible)
                .isPresent();
    }
}
