package io.ytterby.tracking.transformation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.transformation.domain.OriginShares.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginSharesTest {
    private static final Measure ALL = new Measure.Whole();
    private static final Measure DYSPROSIUM = new Measure.Contained(Element.Dy);

    @Test
    void a_gram_of_a_blend_comes_from_each_input_by_what_it_weighed() {
        var shares = OriginShares.ofInputs(List.of(part("a", 1, "0"), part("b", 2, "0")), ALL);

        assertThat(shares).containsEntry("a", third(1)).containsEntry("b", third(2));
    }

    @Test
    void of_one_element_it_comes_from_those_that_brought_it() {
        var inputs = List.of(part("rich", 100, "3.0"), part("poor", 100, "1.0"), part("none", 800, "0"));

        var shares = OriginShares.ofInputs(inputs, DYSPROSIUM);

        assertThat(OriginShares.told(shares))
                .containsOnlyKeys("rich", "poor")
                .containsEntry("rich", new BigDecimal("0.750000000000"));
    }

    @Test
    void three_equal_thirds_are_told_so_that_they_sum_to_one() {
        var inputs = List.of(part("a", 7, "0"), part("b", 7, "0"), part("c", 7, "0"));

        var told = OriginShares.told(OriginShares.ofInputs(inputs, ALL));

        assertThat(told.values())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0.333333333334", "0.333333333333", "0.333333333333");
    }

    @Test
    void what_nothing_went_into_is_its_own_origin() {
        assertThat(OriginShares.of("mine", thing -> List.of(), ALL)).isEqualTo(Map.of("mine", Fraction.ONE));
    }

    @Test
    void a_chain_of_ten_thousand_steps_is_followed_to_its_end() {
        var shares = OriginShares.of(
                10_000, step -> step == 0 ? List.of() : List.of(new Part<>(step - 1, Mass.ofGrams(1), dy("0"))), ALL);

        assertThat(shares).isEqualTo(Map.of(0, Fraction.ONE));
    }

    @Test
    void a_thing_that_went_into_itself_is_an_error_and_no_endless_way() {
        Map<String, List<Part<String>>> circle =
                Map.of("a", List.of(part("b", 1, "0")), "b", List.of(part("a", 1, "0")));

        assertThatThrownBy(() -> OriginShares.of("a", thing -> circle.getOrDefault(thing, List.of()), ALL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_was_made_of_what_the_shares_sum_to_one_and_follow_every_path(long seed) {
        var random = new Random(seed);
        var inputs = new HashMap<Integer, List<Part<Integer>>>();
        for (int thing = 5; thing < 24; thing++) inputs.put(thing, someOf(random, thing));
        var measure = seed % 2 == 0 ? ALL : DYSPROSIUM;

        var shares = OriginShares.of(23, thing -> inputs.getOrDefault(thing, List.of()), measure);

        var byPaths = new HashMap<Integer, Fraction>();
        walk(23, Fraction.ONE, inputs, measure, byPaths);
        assertThat(shares).isEqualTo(byPaths);
        assertThat(OriginShares.told(shares).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    /** The slow and plain way: each path by itself. */
    private static void walk(
            int thing,
            Fraction share,
            Map<Integer, List<Part<Integer>>> inputs,
            Measure by,
            Map<Integer, Fraction> to) {
        var parts = inputs.getOrDefault(thing, List.of());
        var all = parts.stream().map(p -> by.weigh(p.mass(), p.composition())).reduce(Fraction.ZERO, Fraction::plus);
        if (all.signum() == 0) to.merge(thing, share, Fraction::plus);
        else
            for (var part : parts) {
                var weight = by.weigh(part.mass(), part.composition());
                if (weight.signum() > 0) walk(part.source(), share.times(weight).dividedBy(all), inputs, by, to);
            }
    }

    private static List<Part<Integer>> someOf(Random random, int below) {
        var parts = new ArrayList<Part<Integer>>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            var grams = Mass.ofGrams(1 + random.nextInt(900));
            parts.add(new Part<>(random.nextInt(below), grams, dy(random.nextInt(4) + "." + random.nextInt(100))));
        }
        return parts;
    }

    private static Part<String> part(String source, long grams, String percent) {
        return new Part<>(source, Mass.ofGrams(grams), dy(percent));
    }

    private static Composition dy(String percent) {
        return new Composition(Map.of(Element.Dy, new BigDecimal(percent)));
    }

    private static Fraction third(long numerator) {
        return Fraction.of(numerator).dividedBy(Fraction.of(3));
    }
}
