package io.ytterby.licensing.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.licensing.clock.data.CalendarReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = CalendarReader.readShipped();

    @Test
    void a_public_holiday_is_no_working_day_and_the_saturday_that_makes_up_for_it_is() {
        assertThat(CALENDAR.isWorking(day("2026-02-16"))).isFalse(); // a Monday, Spring Festival
        assertThat(CALENDAR.isWorking(day("2026-02-28"))).isTrue(); // a Saturday, worked for it
        assertThat(CALENDAR.isWorking(day("2026-03-07"))).isFalse(); // a Saturday like any other
    }

    @Test
    void each_year_has_as_many_working_days_as_the_announcement_leaves() {
        assertThat(CALENDAR.workingDays(day("2025-01-01"), day("2026-01-01"))).isEqualTo(248);
        assertThat(CALENDAR.workingDays(day("2026-01-01"), day("2027-01-01"))).isEqualTo(248);
    }

    @Test
    void a_year_without_a_file_has_weekends_only() {
        assertThat(CALENDAR.year(2031)).isEmpty();
        assertThat(CALENDAR.isWorking(day("2031-10-01"))).isTrue();
        assertThat(CALENDAR.isWorking(day("2031-10-04"))).isFalse();
    }

    @Test
    void a_file_that_says_what_cannot_be_is_refused() {
        assertThatThrownBy(() -> year(List.of(), Set.of(day("2026-03-04")))).hasMessageContaining("2026-03-04");
        var holiday = new CalendarYear.Holiday(day("2026-10-01"), day("2026-10-10"), "National Day", "国庆节");
        assertThatThrownBy(() -> year(List.of(holiday), Set.of(day("2026-10-10"))))
                .hasMessageContaining("both");
        var one = year(List.of(holiday), Set.of());
        assertThatThrownBy(() -> new WorkingCalendar(List.of(one, one))).hasMessageContaining("2026");
    }

    private static CalendarYear year(List<CalendarYear.Holiday> holidays, Set<LocalDate> makeUp) {
        return new CalendarYear(2026, "test.1", false, "a test", "memory", holidays, makeUp);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
