package io.ytterby.diversion.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final int START = 20_000;

    @Test
    void the_fourth_bill_of_lading_in_twenty_days_is_rare_where_one_a_year_was_usual() {
        var rhythm = Rhythm.from(START).with(START).with(START + 200);
        int surge = START + 400;

        for (int bill = 1; bill <= 2; bill++) rhythm = rhythm.with(surge + 5 * bill);
        double second = rhythm.surge(surge + 10).p();
        rhythm = rhythm.with(surge + 15).with(surge + 20);
        double fourth = rhythm.surge(surge + 20).p();

        assertThat(second).as("two may be chance").isGreaterThan(1e-3);
        assertThat(fourth).as("as rare as the published Poisson figure").isLessThan(1.8e-5);
    }

    @Test
    void a_consignment_every_week_for_years_is_no_surge() {
        var rhythm = Rhythm.from(START);
        double least = 1;
        for (int day = START; day < START + 1_000; day += 7) {
            rhythm = rhythm.with(day);
            if (day > START + 365) least = Math.min(least, rhythm.surge(day).p());
        }

        assertThat(least).isGreaterThan(0.01);
        assertThat(rhythm.usual()).isCloseTo(1 / 7.0, within(0.06));
    }

    @Test
    void a_trade_that_creeps_up_is_seen_by_its_sum() {
        var rhythm = Rhythm.from(START);
        for (int day = START; day < START + 365; day += 7) rhythm = rhythm.with(day);
        for (int day = START + 365; day < START + 450; day += 2) rhythm = rhythm.with(day);

        assertThat(rhythm.surge(START + 450).pCreep()).isLessThan(0.01);
    }

    @Test
    void a_cell_holds_all_of_it_in_its_size() {
        var rhythm =
                Rhythm.from(START).with(START).with(START + 3).on(START + 90).with(START + 91);

        var cell = rhythm.cell();

        assertThat(cell).hasSize(Rhythm.SIZE);
        assertThat(Rhythm.read(cell, 0)).isEqualTo(rhythm);
    }

    @Test
    void what_comes_late_counts_in_its_own_week() {
        var inOrder = Rhythm.from(START).with(START).with(START + 14);
        var late = Rhythm.from(START).with(START + 14).with(START);

        assertThat(late.weeks()).isEqualTo(inOrder.weeks());
    }

    @Test
    void years_of_silence_are_passed_at_once() {
        assertThat(Rhythm.from(START).with(START).on(START + 3_000_000).usual()).isLessThan(1 / 91.0);
    }
}
