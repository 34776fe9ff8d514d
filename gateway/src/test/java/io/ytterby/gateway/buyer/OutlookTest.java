package io.ytterby.gateway.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.buyer.domain.Outlook;
import io.ytterby.gateway.projection.domain.KnownCase.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private final Outlook outlook = new Outlook(List.of(
            step("2026-11-10", "0.80"),
            step("2026-11-20", "0.40"),
            step("2026-12-01", "0.16"),
            step("2026-12-20", "0.04")));

    @Test
    void half_and_four_of_five_are_of_those_that_were_as_old() {
        assertThat(outlook.halfBy(day("2026-11-02"))).contains(day("2026-11-20"));
        assertThat(outlook.mostBy(day("2026-11-02"))).contains(day("2026-12-01"));
        assertThat(outlook.mostBy(day("2026-11-10"))).contains(day("2026-12-01"));
        assertThat(outlook.mostBy(day("2026-11-20"))).contains(day("2026-12-20"));
        assertThat(outlook.halfBy(day("2026-12-20"))).isEmpty();
    }

    @Test
    void the_share_that_is_late_is_of_those_that_are_still_open_today() {
        assertThat(outlook.lateShare(day("2026-12-05"), day("2026-11-02"))).contains(new BigDecimal("0.16"));
        assertThat(outlook.lateShare(day("2026-12-05"), day("2026-11-20"))).contains(new BigDecimal("0.40"));
        assertThat(outlook.lateShare(day("2026-12-01"), day("2026-12-02"))).contains(new BigDecimal("1.00"));
    }

    @Test
    void unusually_long_is_counted_from_the_beginning_and_does_not_move_with_today() {
        assertThat(outlook.mostByFromTheBeginning()).contains(day("2026-12-01"));
    }

    private static Step step(String on, String share) {
        return new Step(day(on), new BigDecimal(share));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
