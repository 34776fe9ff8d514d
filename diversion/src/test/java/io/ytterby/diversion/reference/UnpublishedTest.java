package io.ytterby.diversion.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.diversion.reference.Unpublished.Month;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnpublishedTest {
    private static final int MUCH_LATER = 100_000;

    @Test
    void a_month_of_which_nothing_else_is_known_is_as_uncertain_as_such_figures_usually_are() {
        assertThat(Unpublished.after(List.of()).cv(MUCH_LATER)).isEqualTo(0.4);
    }

    @Test
    void three_quiet_months_promise_nothing() {
        assertThat(Unpublished.after(months(3, month -> 74)).cv(MUCH_LATER)).isEqualTo(0.4);
    }

    @Test
    void a_series_that_was_steady_for_years_is_believed_to_be_so_for_another_month() {
        assertThat(Unpublished.after(months(36, month -> 74)).cv(MUCH_LATER)).isLessThan(0.17);
    }

    @Test
    void a_series_that_comes_and_goes_is_more_uncertain_than_usual() {
        assertThat(Unpublished.after(months(36, month -> month % 2 == 0 ? 100 : 5))
                        .cv(MUCH_LATER))
                .isGreaterThan(0.6);
    }

    @Test
    void what_was_not_out_on_the_day_says_nothing_yet() {
        var series = Unpublished.after(months(36, month -> 74));

        assertThat(series.cv(30 * 3 - 1)).isEqualTo(0.4);
        assertThat(series.cv(30 * 9)).isLessThan(series.cv(30 * 8));
    }

    @Test
    void a_month_that_is_missing_is_passed_over() {
        var gap = List.of(new Month(0, 1, 0), new Month(1, 1, 30), new Month(3, 1, 90), new Month(4, 9, 120));

        assertThat(Unpublished.after(gap).cv(MUCH_LATER)).isCloseTo(0.4, within(1e-12));
    }

    /** Each out thirty days after the one before. */
    private static List<Month> months(int number, IntToDoubleFunction mass) {
        return IntStream.range(0, number)
                .mapToObj(month -> new Month(month, mass.applyAsDouble(month), 30 * month))
                .toList();
    }
}
