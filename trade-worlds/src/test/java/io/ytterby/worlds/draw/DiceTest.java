package io.ytterby.worlds.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
    private static final int[] SEED_ONE = {368, 943, 45, 777, 219, 774};

    @Test
    void a_seed_gives_these_numbers_on_every_machine() {
        var dice = new Dice(1);

        assertThat(IntStream.range(0, 6).map(i -> dice.below(1000)).toArray()).containsExactly(SEED_ONE);
    }

    @Test
    void what_is_drawn_for_one_matter_does_not_depend_on_what_was_drawn_for_another() {
        var quiet = new Dice(7);
        var busy = new Dice(7);
        for (int i = 0; i < 100; i++) busy.share();

        assertThat(busy.of("permits").share()).isEqualTo(quiet.of("permits").share());
        assertThat(quiet.of("permits").share()).isNotEqualTo(quiet.of("scans").share());
    }

    @Test
    void means_and_spreads_are_those_that_are_asked_for() {
        var dice = new Dice(3);

        assertThat(mean(dice::normal)).isCloseTo(0, within(0.02));
        assertThat(mean(() -> StrictMath.pow(dice.normal(), 2))).isCloseTo(1, within(0.03));
        assertThat(mean(() -> dice.gamma(2.2))).isCloseTo(1, within(0.02));
        assertThat(mean(() -> dice.poisson(0.7))).isCloseTo(0.7, within(0.02));
        assertThat(mean(() -> dice.poisson(90))).isCloseTo(90, within(0.3));
        assertThat(mean(() -> dice.weighted(List.of(1, 3), one -> one))).isCloseTo(2.5, within(0.02));
    }

    private static double mean(java.util.function.DoubleSupplier draw) {
        double sum = 0;
        for (int i = 0; i < 40_000; i++) sum += draw.getAsDouble();
        return sum / 40_000;
    }
}
