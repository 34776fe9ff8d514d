package io.ytterby.licensing.clock.domain;

import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.application.domain.HistoryEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case's life from its first submission on, in intervals that touch each other. Steps that stay in a status join its
 * interval, and a status that was only passed through has none.
 *
 * @param intervals oldest first; empty while it was never submitted
 */
public record Timeline(List<Interval> intervals) {
    public Timeline {
        intervals = List.copyOf(intervals);
    }

    /** @param history all steps of the case, oldest first */
    public static Timeline of(List<HistoryEntry> history) {
        var intervals = new ArrayList<Interval>();
        @Nullable Instant since = null;
        var status = ApplicationStatus.DRAFT;
        for (var step : history) {
            if (step.to() == status) continue;
            // A clock that was set back between two steps must not turn time around.
            var at = since != null && step.at().isBefore(since) ? since : step.at();
            if (since != null && since.isBefore(at)) add(intervals, new Interval(since, at, status));
            since = at;
            status = step.to();
        }
        if (since != null) add(intervals, new Interval(since, null, status));
        return new Timeline(intervals);
    }

    private static void add(List<Interval> intervals, Interval next) {
        var last = intervals.isEmpty() ? null : intervals.getLast();
        if (last == null || last.status() != next.status()) {
            intervals.add(next);
            return;
        }
        intervals.removeLast();
        intervals.add(new Interval(last.from(), next.until(), next.status()));
    }

    /** Where the case stands; null while it was never submitted. */
    public @Nullable Interval last() {
        return intervals.isEmpty() ? null : intervals.getLast();
    }

    /** The stretch whose days count now: since it was submitted, or reopened after it had been decided. */
    public List<Interval> period() {
        int first = 0;
        for (int one = 1; one < intervals.size(); one++)
            if (isEnd(intervals.get(one - 1)) && !isEnd(intervals.get(one))) first = one;
        return intervals.subList(first, intervals.size());
    }

    private static boolean isEnd(Interval interval) {
        return interval.custody().holder() == Holder.NOBODY;
    }
}
