package io.ytterby.licensing.outlook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.clock.domain.Lifetime;
import io.ytterby.licensing.clock.domain.Survival;
import io.ytterby.licensing.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurveTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");

    @Test
    void a_curve_falls_on_working_days_from_the_submission_on() {
        var survival = decidedOn(5, 5, 10, 20);

        var curve = Curve.of(survival, MONDAY, new WorkingCalendar(List.of()));

        assertThat(curve.steps())
                .extracting(Object::toString)
                .containsExactly(
                        "Step[on=2026-11-09, openShare=0.50]",
                        "Step[on=2026-11-16, openShare=0.25]",
                        "Step[on=2026-11-30, openShare=0.00]");
    }

    @Test
    void it_has_a_hundred_steps_at_most_so_that_no_single_case_can_be_read_from_many() {
        var survival = decidedOn(IntStream.rangeClosed(1, 700).toArray());

        assertThat(Curve.of(survival, MONDAY, new WorkingCalendar(List.of())).steps())
                .hasSizeLessThanOrEqualTo(101);
    }

    @Test
    void cases_of_too_few_exporters_or_too_few_cases_are_not_told_of() {
        var twenty = decidedOn(IntStream.rangeClosed(1, 20).toArray());

        assertThat(Curve.mayBeTold(twenty, 5)).isTrue();
        assertThat(Curve.mayBeTold(twenty, 4)).isFalse();
        assertThat(Curve.mayBeTold(decidedOn(IntStream.rangeClosed(1, 19).toArray()), 19))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = ApplicationStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void every_status_but_a_draft_has_a_plain_word(ApplicationStatus status) {
        assertThat(PlainStatus.of(status)).isNotNull();
    }

    private static Survival decidedOn(int... days) {
        return new Survival(
                IntStream.of(days).mapToObj(day -> new Lifetime(day, true)).toList());
    }
}
