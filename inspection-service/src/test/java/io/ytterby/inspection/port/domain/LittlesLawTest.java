package io.ytterby.inspection.port.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.inspection.port.domain.LittlesLaw.Verdict;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LittlesLawTest {
    private static final long DAY = 86_400;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_came_and_left_within_the_window_obeys_the_law_exactly(long seed) {
        var random = new Random(seed);
        long waited = 0;
        int goods = 1 + random.nextInt(200);
        for (int i = 0; i < goods; i++) waited += 60 + random.nextInt((int) (9 * DAY));

        var law =
                LittlesLaw.of(new Stays(30 * DAY, waited, goods, goods, waited)).orElseThrow();

        assertThat(law.deviationPercent()).isEqualByComparingTo("0");
        assertThat(law.waiting()).isEqualTo(law.expected());
        assertThat(law.verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void one_a_day_for_two_days_each_makes_two_waiting() {
        var law = LittlesLaw.of(new Stays(30 * DAY, 60 * DAY, 30, 30, 60 * DAY)).orElseThrow();

        assertThat(law.waiting()).isEqualByComparingTo("2");
        assertThat(law.arrivalsPerDay()).isEqualByComparingTo("1");
        assertThat(law.daysOfWait()).isEqualByComparingTo("2");
        assertThat(law.expected()).isEqualByComparingTo("2");
    }

    @Test
    void goods_that_are_passed_over_for_ever_show_as_more_waiting_than_the_leavers_explain() {
        long passedOver = 5 * 30 * DAY;

        var law = LittlesLaw.of(new Stays(30 * DAY, 60 * DAY + passedOver, 30, 30, 60 * DAY))
                .orElseThrow();

        assertThat(law.deviationPercent()).isEqualByComparingTo("71.4");
        assertThat(law.verdict()).isEqualTo(Verdict.MORE_WAITS);
    }

    @Test
    void an_old_backlog_that_is_worked_off_shows_as_fewer_waiting() {
        var law = LittlesLaw.of(new Stays(30 * DAY, 60 * DAY, 30, 40, 40 * 20 * DAY))
                .orElseThrow();

        assertThat(law.verdict()).isEqualTo(Verdict.FEWER_WAIT);
    }

    @Test
    void without_departures_there_is_nothing_to_compare() {
        assertThat(LittlesLaw.of(new Stays(30 * DAY, 60 * DAY, 30, 0, 0))).isEmpty();
    }

    @Test
    void a_queue_against_what_gets_done_tells_the_days_it_takes() {
        var queue = new OrderQueue(java.util.Map.of("ISSUED", 30L, "ASSIGNED", 11L), 56);

        assertThat(queue.closedPerDay()).isEqualByComparingTo("2");
        assertThat(queue.daysToClear()).contains(21L);
        assertThat(new OrderQueue(java.util.Map.of("ISSUED", 1L), 0).daysToClear())
                .isEmpty();
    }
}
