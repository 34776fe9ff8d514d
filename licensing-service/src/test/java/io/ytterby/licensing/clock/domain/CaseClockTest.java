package io.ytterby.licensing.clock.domain;

import static io.ytterby.licensing.application.domain.ApplicationStatus.DRAFT;
import static io.ytterby.licensing.application.domain.ApplicationStatus.FINALISED_REFUSED;
import static io.ytterby.licensing.application.domain.ApplicationStatus.SUBMITTED;
import static io.ytterby.licensing.application.domain.ApplicationStatus.UNDER_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.licensing.application.domain.HistoryEntry;
import io.ytterby.licensing.clock.data.CalendarReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseClockTest {
    private static final WorkingCalendar CALENDAR = CalendarReader.readShipped();

    /** Submitted on Monday, 2 March 2026. */
    private static final Histories IN_MARCH =
            new Histories().then("2026-03-01T09:00", DRAFT).then("2026-03-02T15:00", SUBMITTED);

    @Test
    void the_day_of_submission_does_not_count_and_the_day_of_the_decision_does() {
        var history = new Histories()
                .then("2026-03-02T08:00", DRAFT)
                .then("2026-03-02T15:00", SUBMITTED)
                .then("2026-03-04T10:00", FINALISED_REFUSED)
                .steps();

        var clock = read(history, "2026-05-04T12:00");

        assertThat(clock.used()).isEqualTo(2); // Tuesday and Wednesday
        assertThat(clock.state()).isEqualTo(CaseClock.State.ENDED);
        assertThat(clock.dueOn()).isNull();
    }

    @Test
    void the_term_leaps_over_holidays_and_takes_make_up_days_along() {
        var clock = read(IN_MARCH.steps(), "2026-03-06T12:00");

        assertThat(clock.used()).isEqualTo(4);
        // 21 working days are left in March, 21 in April (Qingming off), none on 1 to 5 May: the 45th is Friday, 8 May.
        assertThat(clock.dueOn()).isEqualTo(LocalDate.parse("2026-05-08"));
    }

    @Test
    void a_case_that_was_never_submitted_has_no_clock() {
        var clock = read(new Histories().then("2026-03-02T08:00", DRAFT).steps(), "2026-03-06T12:00");

        assertThat(clock.state()).isEqualTo(CaseClock.State.NOT_SUBMITTED);
        assertThat(clock.dueOn()).isNull();
    }

    @Test
    void it_says_in_words_what_it_waits_for_and_what_took_its_time() {
        var history = new Histories()
                .then("2026-01-30T08:00", DRAFT)
                .then("2026-02-02T15:00", SUBMITTED)
                .then("2026-03-02T10:00", UNDER_REVIEW)
                .steps();
        var now = at("2026-06-01T12:00");

        var words = new Explanation(read(history, "2026-06-01T12:00"), CALENDAR, now).sentences();

        assertThat(words)
                .anySatisfy(one -> assertThat(one.en()).contains("waits for an officer's review"))
                .anySatisfy(one -> assertThat(one.en()).contains("The term ran out on"))
                .anySatisfy(one -> assertThat(one.en()).contains("The longest stretch that is over was the authority"))
                .anySatisfy(one -> assertThat(one.en()).contains("Spring Festival (2026-02-15 to 2026-02-23)"))
                .allSatisfy(one -> assertThat(one.zh()).isNotBlank());
    }

    private static CaseClock read(List<HistoryEntry> history, String now) {
        return CaseClock.read(Timeline.of(history), CALENDAR, at(now));
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+08:00");
    }
}
