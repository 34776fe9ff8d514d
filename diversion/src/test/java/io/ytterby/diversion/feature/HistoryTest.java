package io.ytterby.diversion.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.diversion.cell.Pulse;
import org.junit.jupiter.api.Test;

class HistoryTest {
    @Test
    void goods_that_look_like_those_before_bear_all_of_the_history() {
        assertThat(History.shared(2, 3)).isOne();
        assertThat(History.shared(-2, -3)).isOne();
        assertThat(History.shared(1.5, 3)).isOne();
    }

    @Test
    void goods_whose_own_figures_agree_do_not_pay_for_those_before() {
        assertThat(History.shared(0, 3)).isZero();
        assertThat(History.shared(-4, 3)).isZero();
        assertThat(History.shared(0.75, 3)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void goods_whose_figures_say_nothing_leave_the_history_as_it_stands() {
        assertThat(History.shared(Double.NaN, 3)).isOne();
    }

    @Test
    void one_lot_more_than_usual_is_no_growth_and_many_are() {
        var rare = monthly(Pulse.NONE, 1);
        var steady = monthly(Pulse.NONE, 10);

        assertThat(Growth.times(rare.with(360, 1_000), 361, 1_000)).isLessThan(1.9);
        var rising = steady;
        for (int i = 0; i < 40; i++) rising = rising.with(360 + i / 10, 1_000);
        assertThat(Growth.times(rising, 364, 1_000)).isGreaterThan(3);
    }

    @Test
    void who_is_known_for_less_than_a_month_has_no_growth() {
        assertThat(Growth.times(Pulse.NONE.with(0, 1_000), 20, 1_000)).isNaN();
    }

    /** A year of so many lots of a tonne a month. */
    private static Pulse monthly(Pulse none, int lots) {
        var pulse = none;
        for (int lot = 0; lot < 12 * lots; lot++) pulse = pulse.with(lot * 30 / lots, 1_000);
        return pulse;
    }
}
