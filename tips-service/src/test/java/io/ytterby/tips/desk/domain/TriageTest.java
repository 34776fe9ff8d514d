package io.ytterby.tips.desk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TriageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    void what_cannot_wait_and_what_others_say_too_comes_first_and_age_takes_away() {
        int plain = Triage.score(50, 0, false, DAY, DAY);

        assertThat(Triage.score(50, 0, true, DAY, DAY)).isEqualTo(plain + 40);
        assertThat(Triage.score(50, 2, false, DAY, DAY)).isEqualTo(plain + 20);
        assertThat(Triage.score(50, 9, false, DAY, DAY)).isEqualTo(plain + 30);
        assertThat(Triage.score(50, 0, false, DAY.minusDays(70), DAY)).isEqualTo(plain - 10);
        assertThat(Triage.score(100, 9, true, DAY, DAY)).isEqualTo(100);
        assertThat(Triage.score(0, 0, false, DAY.minusYears(9), DAY)).isZero();
    }

    @Test
    void a_word_is_owed_after_a_week_and_another_after_three_months() {
        assertThat(Triage.due(DAY, false, false, false)).isEqualTo(DAY.plusDays(7));
        assertThat(Triage.due(DAY, true, false, false)).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(Triage.due(DAY, true, false, true)).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(Triage.due(DAY, true, true, false)).isNull();
    }

    @Test
    void who_came_first_has_the_first_information_and_a_copy_adds_nothing() {
        var first = Set.of("container", "licence", "port");

        assertThat(Shares.of(List.of(first, first))).containsExactly(10_000, 0);
        assertThat(Shares.of(List.of(first, Set.of("port", "lorry")))).containsExactly(7_500, 2_500);
        assertThat(Shares.of(List.of(Set.of("a"), Set.of("b"), Set.of("c")))).containsExactly(3_334, 3_333, 3_333);
        assertThat(Shares.of(List.of(Set.<String>of(), Set.<String>of()))).containsExactly(0, 0);
    }
}
