package io.ytterby.gateway.limit.domain;

/**
 * How much a client may ask.
 *
 * @param perSecond requests a second, for as long as it likes
 * @param burst requests at once after a rest
 */
public record Allowance(int perSecond, int burst) {
    private static final long SECOND = 1_000_000_000L;

    public Allowance {
        if (perSecond < 1 || burst < 1)
            throw new IllegalArgumentException("an allowance is at least one request a second, and one at once");
    }

    /** Nanoseconds that one request takes to come back. */
    long perRequestNanos() {
        return SECOND / perSecond;
    }

    /** Seconds from nothing left to all of it, at least one: the window of {@code RateLimit-Policy}. */
    public long windowSeconds() {
        return Math.max(1, Math.ceilDiv(burst, perSecond));
    }
}
