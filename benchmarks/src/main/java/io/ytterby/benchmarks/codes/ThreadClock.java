package io.ytterby.benchmarks.codes;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** The wall clock and this thread's share of the processor, from now on. */
final class ThreadClock {
    private final long wall = System.nanoTime();
    private final long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    private ThreadClock() {}

    static ThreadClock start() {
        return new ThreadClock();
    }

    Duration wall() {
        return Duration.ofNanos(System.nanoTime() - wall);
    }

    Duration processor() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor);
    }
}
