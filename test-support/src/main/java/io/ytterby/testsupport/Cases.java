package io.ytterby.testsupport;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Cases of a property, each made from a seed, for {@code @ParameterizedTest(name = "seed {0}") @MethodSource}. The first
 * argument of a case is its seed: {@code -Dcase.seed=17} runs that one case again.
 */
public final class Cases {
    private static final String ONE = "case.seed";

    private Cases() {}

    /** Cases of seeds 1 to {@code count}. What a seed makes never changes from run to run or machine to machine. */
    public static <T> Stream<Arguments> of(int count, Function<RandomGenerator, T> make) {
        return seeds(count).mapToObj(seed -> Arguments.of(seed, make.apply(random(seed))));
    }

    private static LongStream seeds(int count) {
        var one = Long.getLong(ONE);
        return one == null ? LongStream.rangeClosed(1, count) : LongStream.of(one);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
