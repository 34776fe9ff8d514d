package io.ytterby.console.operate;

import java.time.Instant;

/**
 * An event that could not be applied ({@code DEAD}), or one that waits behind such a one ({@code PARKED}).
 *
 * @param key of the thing that it is about: what waits behind it is about the same
 * @param record its first 4,000 characters
 */
public record Letter(
        long place,
        String id,
        String consumer,
        String topic,
        String key,
        String status,
        String reason,
        int attempts,
        Instant createdAt,
        String record) {
    public boolean isDead() {
        return status.equals("DEAD");
    }

    public String shortKey() {
        return key.length() <= 24 ? key : key.substring(0, 23) + "…";
    }
}
