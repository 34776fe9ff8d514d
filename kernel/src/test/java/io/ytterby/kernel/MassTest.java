package io.ytterby.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MassTest {
    @Test
    void whole_grams_and_the_remainder_make_up_the_mass() {
        var mass = new Mass(25_000_750);

        assertThat(mass.wholeGrams()).isEqualTo(25_000);
        assertThat(mass.remainder()).isEqualTo(new Mass(750));
        assertThat(Mass.ofGrams(mass.wholeGrams()).plus(mass.remainder())).isEqualTo(mass);
    }

    @Test
    void it_is_never_negative() {
        assertThatThrownBy(() -> Mass.ZERO.minus(new Mass(1))).hasMessageContaining("never negative");
    }

    @Test
    void a_sum_beyond_the_largest_is_an_error_and_no_small_number() {
        var largest = new Mass(Long.MAX_VALUE);

        assertThatThrownBy(() -> largest.plus(new Mass(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Mass.ofKilograms(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void people_read_it_in_the_unit_that_fits() {
        assertThat(new Mass(7)).hasToString("7 mg");
        assertThat(Mass.ofGrams(20)).hasToString("20 g");
        assertThat(new Mass(1_500_000)).hasToString("1.5 kg");
        assertThat(Mass.ofKilograms(3_834_000)).hasToString("3834 t");
    }
}
