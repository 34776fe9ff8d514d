package io.ytterby.kit.shutdown;

import java.time.Duration;
import java.util.List;

/** In which order the parts of a process end, as priorities of whoever observes its shutdown; lower ones come first. */
public final class Endings {
    /** Who takes work in from elsewhere: nothing new is begun after it. All that names no priority comes later. */
    public static final int WHO_TAKES = 1_000;

    /** Who tells others what was done here: nothing is written after it. */
    public static final int WHO_TELLS = 4_000;

    /** Who only looks on. */
    static final int LAST = 10_000;

    private Endings() {}

    /** Waits for threads that were asked to end; those that have not when the time is over are interrupted. */
    public static void join(List<Thread> threads, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (var thread : threads) {
            var left = Duration.ofNanos(deadline - System.nanoTime());
            if (left.isPositive() && thread.join(left)) continue;
            thread.interrupt();
        }
    }
}
