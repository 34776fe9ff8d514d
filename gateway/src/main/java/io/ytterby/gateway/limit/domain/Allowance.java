package io.ytterby.gateway.limit.domain;

/**
 * How much a client may ask.
 *
 * @param perSecond requests a second, for as long as it likes
 * @param burst requests at once after a rest
 */
public record Allowance(int perSecond, int burst) {
    public Allowance {
        if (perSecond < 1 || burst < 1)
            throw new IllegalArgumentException("an allowance is at least one request a second, and one at once");
    }
}
