package io.ytterby.licensing.clock.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.clock.app.ReadClock.Reading;
import io.ytterby.licensing.clock.domain.CalendarYear;
import io.ytterby.licensing.clock.domain.CaseClock;
import io.ytterby.licensing.clock.domain.Holder;
import io.ytterby.licensing.clock.domain.Interval;
import io.ytterby.licensing.clock.domain.LegalDays;
import io.ytterby.licensing.words.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a case as it is shown.
 *
 * @param leftWorkingDays below zero when the term is over
 * @param dueOn a day in Asia/Shanghai; of a paused case as if it went on now
 * @param calendar the files that its days were counted by
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClockReply(
        UUID applicationId,
        Instant asOf,
        CaseClock.State state,
        int termWorkingDays,
        int usedWorkingDays,
        int leftWorkingDays,
        boolean overdue,
        @Nullable LocalDate dueOn,
        List<HeldReply> holders,
        List<IntervalReply> intervals,
        List<Words> why,
        @Nullable ForecastReply forecast,
        List<CalendarReply> calendar) {
    /** How long somebody has held it: working days as the term counts them, and seconds on a wall clock. */
    record HeldReply(Holder holder, boolean counts, int workingDays, long seconds) {}

    /** @param counts whether its days count against the term */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IntervalReply(
            Instant from,
            @Nullable Instant until,
            ApplicationStatus status,
            Holder holder,
            boolean counts,
            Words waitsFor,
            int workingDays,
            long seconds) {}

    /** @param confidence how sure we are of it: found, partial or memory */
    record CalendarReply(int year, String version, boolean provisional, String source, String confidence) {}

    static ClockReply of(UUID id, Reading reading, boolean forAuthority) {
        var clock = reading.clock();
        return new ClockReply(
                id,
                reading.asOf(),
                clock.state(),
                CaseClock.TERM,
                clock.used(),
                clock.left(),
                clock.isOverdue(),
                clock.dueOn(),
                holders(reading),
                clock.period().stream().map(one -> interval(one, reading)).toList(),
                reading.why(),
                Optional.ofNullable(reading.forecast())
                        .map(found -> ForecastReply.of(found, reading.calendar(), forAuthority))
                        .orElse(null),
                calendar(reading));
    }

    private static List<HeldReply> holders(Reading reading) {
        return reading.clock().heldDays().entrySet().stream()
                .map(held -> new HeldReply(
                        held.getKey(),
                        held.getKey().isRunning(),
                        held.getValue(),
                        reading.clock().period().stream()
                                .filter(one -> one.custody().holder() == held.getKey())
                                .mapToLong(one -> one.length(reading.asOf()).toSeconds())
                                .sum()))
                .toList();
    }

    private static IntervalReply interval(Interval one, Reading reading) {
        return new IntervalReply(
                one.from(),
                one.until(),
                one.status(),
                one.custody().holder(),
                one.isRunning(),
                one.custody().waitsFor(),
                one.workingDays(reading.calendar(), reading.asOf()),
                one.length(reading.asOf()).toSeconds());
    }

    private static List<CalendarReply> calendar(Reading reading) {
        var period = reading.clock().period();
        if (period.isEmpty()) return List.of();
        var due = reading.clock().dueOn();
        int last = Math.max(LegalDays.of(reading.asOf()).getYear(), due == null ? 0 : due.getYear());
        return IntStream.rangeClosed(LegalDays.of(period.getFirst().from()).getYear(), last)
                .mapToObj(reading.calendar()::year)
                .flatMap(Optional::stream)
                .map(ClockReply::calendar)
                .toList();
    }

    private static CalendarReply calendar(CalendarYear year) {
        return new CalendarReply(year.year(), year.version(), year.provisional(), year.source(), year.confidence());
    }
}
