package io.ytterby.gateway.proxy.domain;

import java.util.concurrent.TimeUnit;

/**
 * How long everything has waited for half a second at least: the shortest wait of that time. One long wait is a stall
 * (a collection of garbage, another process that starts) and what it held up is soon done; only what stands is too much
 * to do. So does CoDel (RFC 8289) with packets. Told by one thread, asked by any.
 */
public final class Lateness {
    private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    /** Slow is better than refused, until people would rather hear that they should come again. */
    private static final long UNBEARABLE_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** In its first minute it is late because it is cold: it becomes faster by what it serves, and not by what it refuses. */
    private static final long YOUNG_NANOS = TimeUnit.MINUTES.toNanos(1);

    private static final long UNBEARABLE_WHILE_YOUNG_NANOS = TimeUnit.SECONDS.toNanos(8);

    private long begun;
    private long shortest = Long.MAX_VALUE;
    private long shortestBefore;
    private volatile long standing;

    public Lateness(long now) {
        this.begun = now;
    }

    /** @param late by how much something came late that was due before now, in nanoseconds */
    public void measured(long late, long now) {
        shortest = Math.min(shortest, Math.max(0, late));
        standing = Math.min(shortest, shortestBefore);
        if (now - begun < INTERVAL_NANOS) return;
        shortestBefore = shortest;
        shortest = Long.MAX_VALUE;
        begun = now;
    }

    /** In nanoseconds. */
    public long standing() {
        return standing;
    }

    /** How long everything may have waited before ordinary requests are refused, by the age of the process. */
    public static long unbearable(long ageNanos) {
        return ageNanos < YOUNG_NANOS ? UNBEARABLE_WHILE_YOUNG_NANOS : UNBEARABLE_NANOS;
    }
}
