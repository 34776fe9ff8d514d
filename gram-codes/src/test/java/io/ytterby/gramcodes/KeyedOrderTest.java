package io.ytterby.gramcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedOrderTest {
    private final KeyedOrder order = KeyedOrder.of(new RootKey(new byte[32], 1), "tests");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 16, 17, 1_000, 1_024, 4_097})
    void each_number_comes_once(long size) {
        var all =
                LongStream.range(0, size).map(index -> order.at(index, size, 7)).sorted();

        assertThat(all.toArray()).isEqualTo(LongStream.range(0, size).toArray());
    }

    @Test
    void neighbours_lie_far_apart_and_each_key_and_tweak_has_an_order_of_its_own() {
        var other = KeyedOrder.of(new RootKey(new byte[32], 1), "other tests");
        long size = 1L << 34;

        var firsts =
                LongStream.range(0, 100).map(index -> order.at(index, size, 0)).toArray();

        assertThat(firsts)
                .doesNotHaveDuplicates()
                .isNotEqualTo(LongStream.range(0, 100)
                        .map(index -> order.at(index, size, 1))
                        .toArray());
        assertThat(firsts)
                .isNotEqualTo(LongStream.range(0, 100)
                        .map(index -> other.at(index, size, 0))
                        .toArray());
        assertThat(LongStream.range(1, 100).filter(i -> Math.abs(firsts[(int) i] - firsts[(int) i - 1]) < size / 1_000))
                .hasSizeLessThan(5);
    }

    @Test
    void a_place_that_is_not_there_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> order.at(5, 5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> order.at(-1, 5, 0));
    }
}
