package io.ytterby.kit.outbound.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a message that was not taken is tried again: soon at first, then ever more rarely, for 24 hours from its first
 * failure. Each pause is longer or shorter by up to a fifth, by chance: receivers that fell together are not met together.
 */
public final class RetrySchedule {
    /** From the first failure to the last attempt. */
    public static final Duration WINDOW = Duration.ofHours(24);

    /** The longest that a receiver's own {@code Retry-After} is followed. */
    public static final Duration LONGEST_ASKED = Duration.ofHours(1);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(3),
            Duration.ofHours(4),
            Duration.ofHours(5));

    private static final int JITTER = 5;

    private final RandomGenerator random;

    public RetrySchedule(RandomGenerator random) {
        this.random = random;
    }

    /**
     * @param failures how often it has failed, at least once
     * @param asked how long the receiver wants to be left alone; zero if it did not say
     * @return empty when the window is over: the message is dead
     */
    public Optional<Instant> next(int failures, Instant failingSince, Instant now, Duration asked) {
        var end = failingSince.plus(WINDOW);
        if (!now.isBefore(end)) return Optional.empty();
        var pause = PAUSES.get(Math.min(failures, PAUSES.size()) - 1);
        var next = now.plus(longer(jittered(pause), shorter(asked, LONGEST_ASKED)));
        return Optional.of(next.isAfter(end) ? end : next);
    }

    /** The pause, up to a fifth longer or shorter. */
    public Duration jittered(Duration pause) {
        long fifth = pause.toMillis() / JITTER;
        return pause.plusMillis(random.nextLong(-fifth, fifth + 1));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
