package io.ytterby.inspection.hold.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when the law lets goods be held. A clock that runs out calls for a decision; it lifts nothing.
 *
 * @param rule the id of the {@link ClockRule} that it was set by
 * @param lastDay in the port's zone; it counts whole
 * @param until the first moment after it
 * @param extensions how often it was extended
 * @param warnedAt when its nearing end was told; null before that
 * @param escalatedAt when its end was told; null before that
 */
public record LegalClock(
        String rule,
        LocalDate lastDay,
        Instant until,
        int extensions,
        @Nullable Instant warnedAt,
        @Nullable Instant escalatedAt) {
    /** How long before its end a clock is told to be nearing it. */
    public static final Duration WARNING = Duration.ofDays(2);

    /** How a clock stands. */
    public enum State {
        RUNNING,
        EXPIRING,
        EXPIRED
    }

    static LegalClock running(String rule, LocalDate lastDay, Instant until) {
        return new LegalClock(rule, lastDay, until, 0, null, null);
    }

    public State state(Instant now) {
        if (!now.isBefore(until)) return State.EXPIRED;
        return now.isBefore(until.minus(WARNING)) ? State.RUNNING : State.EXPIRING;
    }

    LegalClock extended(LocalDate last, Instant end) {
        return new LegalClock(rule, last, end, extensions + 1, null, null);
    }

    LegalClock warned(Instant at) {
        return new LegalClock(rule, lastDay, until, extensions, at, escalatedAt);
    }

    LegalClock escalated(Instant at) {
        return new LegalClock(rule, lastDay, until, extensions, warnedAt, at);
    }
}
