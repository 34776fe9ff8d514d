package io.ytterby.footprints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.footprints.LargestRemainder.Weight;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LargestRemainderTest {
    static LongStream seeds() {
        var one = Long.getLong("case.seed");
        return one != null ? LongStream.of(one) : LongStream.range(0, Integer.getInteger("case.count", 60));
    }

    @Test
    void units_that_are_left_over_go_to_the_largest_remainders_and_of_equal_ones_to_the_first_name() {
        assertThat(LargestRemainder.part(BigInteger.TEN, List.of(weight("c", 1), weight("a", 1), weight("b", 1))))
                .containsExactly(BigInteger.valueOf(3), BigInteger.valueOf(4), BigInteger.valueOf(3));
        assertThat(LargestRemainder.part(BigInteger.TEN, List.of(weight("a", 55), weight("b", 45), weight("c", 0))))
                .containsExactly(BigInteger.valueOf(6), BigInteger.valueOf(4), BigInteger.ZERO);
    }

    @Test
    void weights_that_are_all_zero_or_one_below_it_part_nothing() {
        assertThatThrownBy(() -> LargestRemainder.part(BigInteger.TEN, List.of(weight("a", 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.part(BigInteger.TEN, List.of(weight("a", 2), weight("b", -1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_parts_are_the_whole_in_whatever_order_the_weights_come(long seed) {
        var random = new Random(seed);
        var weights = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(7))
                .mapToObj(i -> new Weight("w" + i, BigDecimal.valueOf(1 + random.nextInt(1_000), random.nextInt(4))))
                .toList());
        var whole = new BigDecimal(new BigInteger(120, random), 35);

        var parts = LargestRemainder.part(whole, weights);

        assertThat(Decimals.sum(parts)).isEqualByComparingTo(whole);
        var byName = new HashMap<String, BigDecimal>();
        for (int i = 0; i < parts.size(); i++) byName.put(weights.get(i).name(), parts.get(i));
        Collections.shuffle(weights, random);
        assertThat(LargestRemainder.part(whole, weights))
                .isEqualTo(weights.stream().map(one -> byName.get(one.name())).toList());
    }

    private static Weight weight(String name, long value) {
        return new Weight(name, BigDecimal.valueOf(value));
    }
}
