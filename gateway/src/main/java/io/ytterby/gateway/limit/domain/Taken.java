package io.ytterby.gateway.limit.domain;

/**
 * What came of asking for one request more.
 *
 * @param granted whether it may be done
 * @param remaining how many more may be done at once
 * @param waitNanos when to ask again; 0 if it was granted
 * @param fullInNanos when all is there again
 */
public record Taken(boolean granted, long remaining, long waitNanos, long fullInNanos) {
    private static final long SECOND = 1_000_000_000L;

    /** Whole seconds, at least one. */
    public long retryAfterSeconds() {
        return waitNanos / SECOND + 1;
    }

    /** Whole seconds, rounded up. */
    public long fullInSeconds() {
        return Math.ceilDiv(fullInNanos, SECOND);
    }
}
