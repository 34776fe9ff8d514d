package io.ytterby.gateway.webhook.domain;

import io.ytterby.kit.outbound.domain.RetrySchedule;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one webhook about one subject. They go one after the other: the next is tried only when the one before
 * was taken. A lane that fails waits, and in the end parks, alone; the webhook's other lanes go on.
 *
 * @param fence grows each time somebody takes the lane: a result that comes with an older one is refused
 * @param dueAt when its first message may be tried; null if it has none, or is parked
 * @param leasedUntil until when somebody has it; null if nobody has
 * @param failures of its first message, in a row
 * @param failingSince its first message's first failure; null if it has not failed
 * @param parked its first message is dead: those behind it wait until their owner replays or skips it
 */
public record Lane(
        long fence,
        @Nullable Instant dueAt,
        @Nullable Instant leasedUntil,
        int failures,
        @Nullable Instant failingSince,
        boolean parked) {
    /** A lane that nothing has been put into yet. */
    public static final Lane EMPTY = new Lane(0, null, null, 0, null, false);

    /** How soon after a receiver has come back all that waited for it is due. */
    private static final Duration CATCHING_UP = Duration.ofSeconds(30);

    public boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now) && !isLeased(now);
    }

    public boolean isLeased(Instant now) {
        return leasedUntil != null && leasedUntil.isAfter(now);
    }

    /** Something was put at its end. */
    public Lane fed(Instant now) {
        return parked || dueAt != null ? this : new Lane(fence, now, leasedUntil, failures, failingSince, false);
    }

    /** @param newFence larger than any before */
    public Lane taken(long newFence, Instant until) {
        return new Lane(newFence, dueAt, until, failures, failingSince, parked);
    }

    /** @param more whether another message waits in it */
    public Lane delivered(Instant now, boolean more) {
        return new Lane(fence, more ? now : null, null, 0, null, false);
    }

    /** Its first message was not taken: later again, or never. */
    public Lane failed(Instant now, Duration asked, RetrySchedule schedule) {
        var since = failingSince == null ? now : failingSince;
        return schedule.next(failures + 1, since, now, asked)
                .map(next -> new Lane(fence, next, null, failures + 1, since, false))
                .orElseGet(() -> new Lane(fence, null, null, failures + 1, since, true));
    }

    /** Nothing was tried: it was not for the message's or the receiver's sake. */
    public Lane postponed(Instant until) {
        return new Lane(fence, until, null, failures, failingSince, parked);
    }

    /** The receiver has come back: what waits for it need not wait for hours. */
    public Lane sooner(Instant now, RetrySchedule schedule) {
        if (dueAt == null || failures == 0) return this;
        var soon = now.plus(schedule.jittered(CATCHING_UP));
        return dueAt.isAfter(soon) ? new Lane(fence, soon, leasedUntil, failures, failingSince, false) : this;
    }

    /** All that was in it is given up; a result that is still on its way is refused. */
    public Lane emptied(long newFence) {
        return new Lane(newFence, null, leasedUntil, 0, null, false);
    }

    /**
     * Its messages are to be sent again from some place on. Whoever is sending one now has lost the lane: the result is
     * refused, and the next attempt waits until that lease has ended.
     */
    public Lane rewound(long newFence, Instant now) {
        return new Lane(newFence, now, leasedUntil, 0, null, false);
    }
}
