package io.ytterby.intelligence.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.testsupport.Cases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiscoveriesTest {
    private static final BigDecimal RATE = new BigDecimal("0.1");

    @Test
    void the_published_example_is_chosen_as_it_was_published() {
        // Benjamini and Hochberg 1995, section 3.2, q = 0.05: the four smallest of fifteen.
        var published = Stream.of(
                        "0.0001", "0.0004", "0.0019", "0.0095", "0.0201", "0.0278", "0.0298", "0.0344", "0.0459",
                        "0.3240", "0.4262", "0.5719", "0.6528", "0.7590", "1.0000")
                .map(p -> new Discoveries.Test(UUID.randomUUID(), new BigDecimal(p)))
                .toList();

        var found = Discoveries.of(published, new BigDecimal("0.05"));

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(published.subList(0, 4).stream()
                        .map(Discoveries.Test::record)
                        .toList());
    }

    @Test
    void a_value_that_is_too_large_by_its_rank_is_chosen_where_a_larger_one_passes() {
        var both = tests("0.06", "0.09");

        assertThat(Discoveries.of(both, RATE)).hasSize(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("days")
    void among_days_of_chance_alone_hardly_any_has_a_discovery(long seed, RandomGenerator random) {
        int days = 200;
        long withOne = IntStream.range(0, days)
                .filter(day -> !Discoveries.of(chance(random, 100), RATE).isEmpty())
                .count();

        // The share of days with any is q = 0.1 at most where nothing is true; four standard deviations above.
        assertThat(withOne).isLessThan(20 + 4 * 5);
    }

    private static List<Discoveries.Test> chance(RandomGenerator random, int size) {
        var all = new ArrayList<Discoveries.Test>();
        for (int i = 0; i < size; i++)
            all.add(new Discoveries.Test(
                    new UUID(random.nextLong(), random.nextLong()),
                    BigDecimal.valueOf(random.nextInt(1, 1_000_001), 6)));
        return all;
    }

    private static List<Discoveries.Test> tests(String... values) {
        return Stream.of(values)
                .map(p -> new Discoveries.Test(UUID.randomUUID(), new BigDecimal(p)))
                .toList();
    }

    static Stream<Arguments> days() {
        return Cases.of(5, random -> random);
    }
}
