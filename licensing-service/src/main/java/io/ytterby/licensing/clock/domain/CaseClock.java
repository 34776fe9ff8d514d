package io.ytterby.licensing.clock.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the clock of a case shows.
 *
 * @param state whether the 45 days run
 * @param period the intervals that count now, oldest first
 * @param heldDays working days by who held the case in them; the whole period is shared out among the holders
 * @param used working days of the authority's side, today included
 * @param dueOn the last day for the decision; of a paused case as if it went on now; null where no term runs
 */
public record CaseClock(
        State state,
        List<Interval> period,
        Map<Holder, Integer> heldDays,
        int used,
        @Nullable LocalDate dueOn) {
    /** Working days the authority has. */
    public static final int TERM = 45;

    /** Whether the days run. */
    public enum State {
        NOT_SUBMITTED,
        RUNNING,
        PAUSED,
        IN_APPEAL,
        ENDED
    }

    public CaseClock {
        period = List.copyOf(period);
    }

    /** Below zero when the term is over. */
    public int left() {
        return TERM - used;
    }

    public boolean isOverdue() {
        return used > TERM && state != State.IN_APPEAL;
    }

    public static CaseClock read(Timeline timeline, WorkingCalendar calendar, Instant now) {
        var period = timeline.period();
        var last = timeline.last();
        if (last == null) return new CaseClock(State.NOT_SUBMITTED, period, Map.of(), 0, null);
        var state = stateOf(last.custody().holder());
        var held = new EnumMap<Holder, Integer>(Holder.class);
        for (var interval : period)
            if (interval.custody().holder() != Holder.NOBODY)
                held.merge(interval.custody().holder(), interval.workingDays(calendar, now), Integer::sum);
        int used = 0;
        for (var share : held.entrySet()) if (share.getKey().isRunning()) used += share.getValue();
        return new CaseClock(state, period, held, used, dueOn(state, period, calendar, now, used));
    }

    private static @Nullable LocalDate dueOn(
            State state, List<Interval> period, WorkingCalendar calendar, Instant now, int used) {
        if (state == State.IN_APPEAL) return null;
        if (used >= TERM) return dayOfUse(period, calendar, now);
        return state == State.ENDED ? null : calendar.plus(LegalDays.of(now), TERM - used);
    }

    /** The day on which the term ran out. */
    private static LocalDate dayOfUse(List<Interval> period, WorkingCalendar calendar, Instant now) {
        int left = TERM;
        for (var interval : period) {
            if (!interval.isRunning()) continue;
            int days = interval.workingDays(calendar, now);
            if (days >= left)
                return calendar.plus(
                        LegalDays.firstBeginningAtOrAfter(interval.from()).minusDays(1), left);
            left -= days;
        }
        throw new IllegalArgumentException("the term has not run out");
    }

    private static State stateOf(Holder holder) {
        return switch (holder) {
            case EXPORTER -> State.PAUSED;
            case AUTHORITY, DEPARTMENT -> State.RUNNING;
            case APPEAL -> State.IN_APPEAL;
            case NOBODY -> State.ENDED;
        };
    }
}
