package io.ytterby.licensing.clock.domain;

import io.ytterby.licensing.application.domain.ApplicationStatus;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a case's life in one status. The intervals of a case touch each other: no gap, no overlap.
 *
 * @param from its first instant
 * @param until its first instant no more; null while it lasts
 */
public record Interval(Instant from, @Nullable Instant until, ApplicationStatus status) {
    public Interval {
        if (until != null && !from.isBefore(until))
            throw new IllegalArgumentException("an interval ends after it begins: " + from + " to " + until);
    }

    public Custody custody() {
        return Custody.of(status);
    }

    public boolean isRunning() {
        return custody().holder().isRunning();
    }

    public Duration length(Instant now) {
        var end = until == null ? now : until;
        return end.isBefore(from) ? Duration.ZERO : Duration.between(from, end);
    }

    /**
     * The working days that are charged to it: each legal day goes whole to who held the case at its first instant, so the
     * day of a step counts for who held the case before it.
     *
     * @param now until when an open interval is counted, today included
     */
    public int workingDays(WorkingCalendar calendar, Instant now) {
        var first = LegalDays.firstBeginningAtOrAfter(from);
        var end = until == null ? LegalDays.of(now).plusDays(1) : LegalDays.firstBeginningAtOrAfter(until);
        return calendar.workingDays(first, end);
    }
}
