package io.ytterby.licensing.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.application.domain.HistoryEntry;
import io.ytterby.licensing.clock.data.CalendarReader;
import io.ytterby.testsupport.Cases;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Whatever happens to a case")
class CaseClockPropertyTest {
    private static final WorkingCalendar CALENDAR = CalendarReader.readShipped();

    static Stream<Arguments> histories() {
        return Cases.of(300, Histories::random);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("histories")
    void its_intervals_touch_each_other_from_the_submission_on(long seed, List<HistoryEntry> history) {
        var intervals = Timeline.of(history).intervals();

        for (int one = 1; one < intervals.size(); one++) {
            assertThat(intervals.get(one).from())
                    .isEqualTo(intervals.get(one - 1).until());
            assertThat(intervals.get(one).status())
                    .isNotEqualTo(intervals.get(one - 1).status());
        }
        if (history.size() > 1) {
            assertThat(intervals.getFirst().from()).isEqualTo(history.get(1).at());
            assertThat(intervals.getLast().until()).isNull();
            assertThat(intervals.getLast().status()).isEqualTo(history.getLast().to());
        } else {
            assertThat(intervals).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("histories")
    void every_working_day_is_charged_once_and_to_who_a_calendar_on_the_wall_would_say(
            long seed, List<HistoryEntry> history) {
        var now = history.getLast().at().plus(Duration.ofHours(seed * 7));

        var charged = new EnumMap<ApplicationStatus, Integer>(ApplicationStatus.class);
        for (var interval : Timeline.of(history).intervals())
            charged.merge(interval.status(), interval.workingDays(CALENDAR, now), Integer::sum);

        charged.values().removeIf(days -> days == 0);
        assertThat(charged).isEqualTo(dayByDay(history, now));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("histories")
    void on_the_day_it_is_due_the_term_is_used_up_and_on_the_next_it_is_overdue(long seed, List<HistoryEntry> history) {
        var now = history.getLast().at().plus(Duration.ofHours(9));
        var timeline = Timeline.of(history);
        var read = CaseClock.read(timeline, CALENDAR, now);
        var due = read.dueOn();
        if (read.state() != CaseClock.State.RUNNING || due == null || read.isOverdue()) return;

        var onTheDay = CaseClock.read(timeline, CALENDAR, noon(due));
        var after = CaseClock.read(timeline, CALENDAR, noon(CALENDAR.plus(due, 1)));

        assertThat(onTheDay.left()).isZero();
        assertThat(onTheDay.isOverdue()).isFalse();
        assertThat(onTheDay.dueOn()).isEqualTo(due);
        assertThat(after.isOverdue()).isTrue();
        assertThat(after.dueOn()).isEqualTo(due);
    }

    private static Instant noon(LocalDate day) {
        return LegalDays.begin(day).plus(Duration.ofHours(12));
    }

    /** A clerk with a calendar: each morning at midnight, whose desk is it on? */
    private static Map<ApplicationStatus, Integer> dayByDay(List<HistoryEntry> history, Instant now) {
        var charged = new EnumMap<ApplicationStatus, Integer>(ApplicationStatus.class);
        for (var day = LocalDate.of(2025, 1, 1); !LegalDays.begin(day).isAfter(now); day = day.plusDays(1)) {
            var midnight = LegalDays.begin(day);
            @Nullable ApplicationStatus held = null;
            for (var step : history) if (!step.at().isAfter(midnight)) held = step.to();
            if (held != null && held != ApplicationStatus.DRAFT && isWorked(day)) charged.merge(held, 1, Integer::sum);
        }
        return charged;
    }

    private static boolean isWorked(LocalDate day) {
        var year = CALENDAR.year(day.getYear());
        if (year.isPresent()) {
            if (year.get().makeUpDays().contains(day)) return true;
            for (var holiday : year.get().holidays())
                if (!day.isBefore(holiday.from()) && !day.isAfter(holiday.to())) return false;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
