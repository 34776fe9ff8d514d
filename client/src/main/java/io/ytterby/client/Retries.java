package io.ytterby.client;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When a request is sent again: when nothing came back, or the platform says that it may. Safe, because it carries the same
 * {@code Idempotency-Key}.
 *
 * @param most how often a request is sent, the first time counted in
 * @param first the wait before the second; it doubles, and each is shortened by chance so that clients do not come at once
 * @param longest no wait is longer, whatever {@code Retry-After} says
 */
public record Retries(int most, Duration first, Duration longest) {
    public static final Retries USUAL = new Retries(4, Duration.ofMillis(200), Duration.ofSeconds(20));
    public static final Retries NONE = new Retries(1, Duration.ZERO, Duration.ZERO);

    public Retries {
        if (most < 1) throw new IllegalArgumentException("a request is sent once at least");
    }

    /** @param sent how often it was */
    boolean again(int sent, int status) {
        return sent < most && (status == 429 || status == 503 || status == 504);
    }

    /** @param retryAfterSeconds as the platform said; 0 if it did not. Full jitter above that. */
    Duration pause(int sent, long retryAfterSeconds, RandomGenerator random) {
        long ceiling = Math.min(longest.toMillis(), first.toMillis() << Math.min(sent - 1, 20));
        long jitter = ceiling <= 0 ? 0 : random.nextLong(ceiling + 1);
        return Duration.ofMillis(Math.min(longest.toMillis(), retryAfterSeconds * 1_000 + jitter));
    }
}
