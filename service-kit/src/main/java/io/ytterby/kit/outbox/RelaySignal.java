package io.ytterby.kit.outbox;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** Wakes the relay of a shard. A signal is never lost, and a hundred of them wake it once. */
@Singleton
class RelaySignal {
    private final Semaphore[] wakes =
            IntStream.range(0, Shard.COUNT).mapToObj(shard -> new Semaphore(0)).toArray(Semaphore[]::new);
    private final AtomicIntegerArray untold = new AtomicIntegerArray(Shard.COUNT);

    /** After a commit in this process. Another process may hold the shard, so it is also kept for a NOTIFY. */
    void wake(int shard) {
        untold.set(shard, 1);
        wakeHere(shard);
    }

    void wakeHere(int shard) {
        if (wakes[shard].availablePermits() == 0) wakes[shard].release();
    }

    /** Waits until the shard is woken, but no longer than the given time. */
    void await(int shard, long millis) throws InterruptedException {
        if (wakes[shard].tryAcquire(millis, TimeUnit.MILLISECONDS)) wakes[shard].drainPermits();
    }

    /** Whether something was committed for this shard that the other processes have not been told of yet. */
    boolean takeUntold(int shard) {
        return untold.getAndSet(shard, 0) == 1;
    }
}
