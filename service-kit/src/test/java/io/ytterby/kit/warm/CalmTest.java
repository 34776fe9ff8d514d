package io.ytterby.kit.warm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CalmTest {
    private static final Duration FAST = Duration.ofMillis(60);
    private static final Duration SLOW = Duration.ofMillis(61);

    @Test
    void it_is_reached_by_three_fast_rounds_in_a_row() {
        var calm = new Calm(1, FAST);

        calm.round(SLOW);
        calm.round(FAST);
        calm.round(FAST);
        assertThat(calm.isReached()).isFalse();

        calm.round(FAST);
        assertThat(calm.isReached()).isTrue();
    }

    @Test
    void a_slow_round_begins_the_count_anew() {
        var calm = new Calm(1, FAST);

        calm.round(FAST);
        calm.round(FAST);
        calm.round(SLOW);
        calm.round(FAST);
        calm.round(FAST);

        assertThat(calm.isReached()).isFalse();
    }

    @Test
    void fast_rounds_do_not_count_before_there_were_as_many_as_a_compiler_wants_to_see() {
        var calm = new Calm(5, FAST);

        for (int round = 0; round < 4; round++) calm.round(FAST);
        assertThat(calm.isReached()).isFalse();

        calm.round(FAST);
        assertThat(calm.isReached()).isTrue();
        assertThat(calm.rounds()).isEqualTo(5);
    }
}
