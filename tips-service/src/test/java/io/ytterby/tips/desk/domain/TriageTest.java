package io.ytterby.tips.desk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TriageTest {
    private static final Voice NEW = Voice.of(List.of());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    void what_cannot_wait_and_what_others_say_too_comes_first_and_age_takes_away() {
        int plain = Triage.score(50, 0, NEW, false, DAY, DAY);

        assertThat(Triage.score(50, 0, NEW, true, DAY, DAY)).isEqualTo(plain + 40);
        assertThat(Triage.score(50, 2, NEW, false, DAY, DAY)).isEqualTo(plain + 20);
        assertThat(Triage.score(50, 9, NEW, false, DAY, DAY)).isEqualTo(plain + 30);
        assertThat(Triage.score(50, 0, NEW, false, DAY.minusDays(70), DAY)).isEqualTo(plain - 10);
        assertThat(Triage.score(100, 9, NEW, true, DAY, DAY)).isEqualTo(100);
        assertThat(Triage.score(0, 0, NEW, false, DAY.minusYears(9), DAY)).isZero();
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

    @Test
    void who_was_right_before_comes_sooner_and_malice_counts_twice() {
        var right = Voice.of(List.of("CONFIRMED", "CONFIRMED", "OPEN"));
        var wrong = Voice.of(List.of("UNFOUNDED", "MALICIOUS"));

        assertThat(right.reliabilityPercent()).hasValue(75);
        assertThat(wrong.reliabilityPercent()).hasValue(20);
        assertThat(NEW.reliabilityPercent()).isEmpty();
        assertThat(Voice.of(List.of("OPEN")).reliabilityPercent()).isEmpty();
        assertThat(Triage.score(50, 0, right, false, DAY, DAY)).isEqualTo(22);
        assertThat(Triage.score(50, 0, NEW, false, DAY, DAY)).isEqualTo(15);
        assertThat(Triage.score(50, 0, wrong, false, DAY, DAY)).isEqualTo(6);
    }

    @Test
    void rewards_stay_in_their_band_and_never_come_to_more_than_it() {
        var policy = new RewardPolicy(DAY, 10, 30, "An act");

        var whole = policy.of(1_000_001, 10_000);
        var parts = List.of(policy.of(1_000_001, 3_334), policy.of(1_000_001, 3_333), policy.of(1_000_001, 3_333));

        assertThat(whole).isEqualTo(new RewardPolicy.Band(100_000, 300_000));
        assertThat(parts.stream().mapToLong(RewardPolicy.Band::mostMinor).sum()).isBetween(299_997L, 300_000L);
        assertThat(policy.of(1_000_000_000_000_000L, 10_000).mostMinor()).isEqualTo(300_000_000_000_000L);
        assertThatThrownBy(() -> new RewardPolicy(DAY, 30, 10, "An act")).isInstanceOf(IllegalArgumentException.class);
    }
}
