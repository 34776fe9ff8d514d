package io.ytterby.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CasesTest {
    @Test
    void a_seed_makes_the_same_case_each_time_and_seeds_make_different_ones() {
        var once = numbers();
        var again = numbers();

        assertThat(once).isEqualTo(again).doesNotHaveDuplicates().hasSize(50);
    }

    private static List<Object> numbers() {
        return Cases.of(50, RandomGenerator::nextLong)
                .map(arguments -> arguments.get()[1])
                .toList();
    }
}
