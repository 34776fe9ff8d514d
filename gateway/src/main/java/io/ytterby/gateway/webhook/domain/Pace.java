package io.ytterby.gateway.webhook.domain;

import io.ytterby.kit.outbound.domain.RetrySchedule;
import java.time.Duration;
import java.time.Instant;

/**
 * How fast one webhook is sent to, over all its lanes. While it answers, some lanes at once; after some failures in a row
 * it is taken for down, and one message at a time tries whether it is back: however many wait, a receiver that is down or
 * comes back meets no storm.
 *
 * @param failures in a row, of any lane
 * @param notBefore when it may be tried again while it is taken for down
 */
public record Pace(int failures, Instant notBefore) {
    public static final Pace STEADY = new Pace(0, Instant.EPOCH);

    /** Lanes of one webhook that are sent to at once. */
    public static final int MOST_AT_ONCE = 4;

    /** Failures in a row after which a webhook is taken for down. */
    public static final int DOWN_AFTER = 5;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    public boolean isDown() {
        return failures >= DOWN_AFTER;
    }

    /** @return how many more lanes may be taken now */
    public int room(Instant now, int leased) {
        if (!isDown()) return Math.max(0, MOST_AT_ONCE - leased);
        return leased == 0 && !notBefore.isAfter(now) ? 1 : 0;
    }

    public Pace failed(Instant now, RetrySchedule schedule) {
        int inARow = Math.min(failures + 1, 1_000);
        int doublings = Math.clamp(inARow - DOWN_AFTER, 0, 10);
        var pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        if (pause.compareTo(LONGEST_PAUSE) > 0) pause = LONGEST_PAUSE;
        return new Pace(inARow, now.plus(schedule.jittered(pause)));
    }
}
