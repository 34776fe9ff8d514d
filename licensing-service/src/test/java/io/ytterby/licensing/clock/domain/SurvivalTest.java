package io.ytterby.licensing.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurvivalTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void without_open_cases_it_is_the_share_that_took_longer() {
        var survival = new Survival(IntStream.rangeClosed(1, 10)
                .mapToObj(days -> new Lifetime(days, true))
                .toList());

        assertThat(survival.openAfter(0)).isEqualByComparingTo("1");
        assertThat(survival.openAfter(3)).isEqualByComparingTo("0.7");
        assertThat(survival.daysUntil(HALF, 0)).hasValue(5);
        assertThat(survival.daysUntil(HALF, 5)).hasValue(8); // of the five that took longer than 5, three by day 8
    }

    @Test
    void an_open_case_counts_for_as_long_as_it_was_seen() {
        // The textbook's example: 6, 6, 6, 6+, 7, 9+, 10 ... of Freireich's remission times (6-MP).
        var survival = new Survival(List.of(
                new Lifetime(6, true),
                new Lifetime(6, true),
                new Lifetime(6, true),
                new Lifetime(6, false),
                new Lifetime(7, true),
                new Lifetime(9, false),
                new Lifetime(10, true),
                new Lifetime(10, false),
                new Lifetime(11, false),
                new Lifetime(13, true),
                new Lifetime(16, true),
                new Lifetime(17, false),
                new Lifetime(19, false),
                new Lifetime(20, false),
                new Lifetime(22, true),
                new Lifetime(23, true),
                new Lifetime(25, false),
                new Lifetime(32, false),
                new Lifetime(32, false),
                new Lifetime(34, false),
                new Lifetime(35, false)));

        assertThat(survival.openAfter(6).toString()).startsWith("0.857");
        assertThat(survival.openAfter(10).toString()).startsWith("0.752");
        assertThat(survival.openAfter(23).toString()).startsWith("0.448");
        assertThat(survival.daysUntil(HALF, 0)).hasValue(23);
        assertThat(survival.decided()).isEqualTo(9);
        assertThat(survival.open()).isEqualTo(12);
    }

    @Test
    void a_queue_that_has_just_filled_up_does_not_look_quick() {
        var lifetimes = new ArrayList<>(List.of(new Lifetime(5, true), new Lifetime(6, true), new Lifetime(30, true)));
        for (int open = 0; open < 20; open++) lifetimes.add(new Lifetime(10, false));

        assertThat(new Survival(lifetimes).daysUntil(HALF, 0)).hasValue(30);
    }

    @Test
    void it_does_not_guess_beyond_what_was_seen() {
        var survival = new Survival(List.of(new Lifetime(5, true), new Lifetime(9, false), new Lifetime(9, false)));

        assertThat(survival.daysUntil(HALF, 0)).isEqualTo(OptionalInt.empty());
        assertThat(new Survival(List.of(new Lifetime(5, true))).daysUntil(HALF, 5))
                .isEmpty();
        assertThat(new Survival(List.of()).daysUntil(HALF, 0)).isEmpty();
    }
}
