package io.ytterby.footprints.lots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.footprints.Decimals;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Mass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every lot; {@code -Dcase.seed=17} runs one case again, {@code -Dcase.count=N} more of them. */
class ParcelPropertiesTest {
    private static final CountryCode CN = new CountryCode("CN");

    static LongStream seeds() {
        var one = Long.getLong("case.seed");
        return one != null ? LongStream.of(one) : LongStream.range(0, Integer.getInteger("case.count", 60));
    }

    @Test
    void a_blend_has_the_mean_of_its_lots_weighted_by_mass() {
        var blend = Parcel.blend(List.of(
                Parcel.of(source("A", true), Mass.ofKilograms(300), new BigDecimal("20")),
                Parcel.of(source("B", false), Mass.ofKilograms(100), new BigDecimal("60"))));

        assertThat(blend.pcfPerKg()).isEqualByComparingTo("30");
        assertThat(blend.certifiedShare()).isEqualByComparingTo("0.75");
        assertThat(blend.elementBySource(new BigDecimal("0.2")).values())
                .containsExactly(Mass.ofKilograms(60), Mass.ofKilograms(20));
    }

    @Test
    void what_a_step_emits_is_added_to_what_its_input_brought() {
        var oxide = Parcel.of(source("A", true), Mass.ofKilograms(1200), new BigDecimal("40"));

        var metal = oxide.transformed(Mass.ofKilograms(1000), new BigDecimal("8922.2"));

        assertThat(metal.pcfPerKg()).isEqualByComparingTo("56.9222");
    }

    @Test
    void parts_that_do_not_add_up_are_refused() {
        var parcel = Parcel.of(source("A", true), new Mass(10), BigDecimal.ONE);

        assertThatThrownBy(() -> parcel.split(List.of(new Mass(4), new Mass(5))))
                .hasMessageContaining("do not add up");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void blending_loses_and_makes_nothing_in_whatever_order(long seed) {
        var random = new Random(seed);
        var parcels = parcels(random);
        var shuffled = new ArrayList<>(parcels);
        Collections.shuffle(shuffled, random);

        var blend = Parcel.blend(parcels);

        assertThat(blend.emissions())
                .isEqualByComparingTo(
                        Decimals.sum(parcels.stream().map(Parcel::emissions).toList()));
        assertThat(Parcel.blend(shuffled).pcfPerKg()).isEqualTo(blend.pcfPerKg());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_split_and_blended_again_is_what_it_was(long seed) {
        var random = new Random(seed);
        var whole = Parcel.blend(parcels(random));

        var parts = whole.split(masses(whole.mass(), random));

        var again = Parcel.blend(parts);
        assertThat(again).isEqualTo(whole);
        assertThat(again.pcfPerKg()).isEqualTo(whole.pcfPerKg());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_milligrams_of_an_element_add_up_over_the_sources(long seed) {
        var random = new Random(seed);
        var whole = Parcel.blend(parcels(random));
        var share = BigDecimal.valueOf(random.nextInt(1_000_001), 6);

        var bySource = whole.elementBySource(share);

        var exact = BigDecimal.valueOf(whole.mass().milligrams()).multiply(share);
        var sum = bySource.values().stream().reduce(Mass.ZERO, Mass::plus);
        assertThat(exact.subtract(BigDecimal.valueOf(sum.milligrams())).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.5"));
    }

    private static List<Parcel> parcels(Random random) {
        var parcels = new ArrayList<Parcel>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++)
            parcels.add(Parcel.of(
                    source("lot " + random.nextInt(4), random.nextBoolean()),
                    new Mass(1_000 + random.nextLong(1_000_000_000L)),
                    BigDecimal.valueOf(random.nextLong(100_000_000L), 6)));
        return parcels;
    }

    private static List<Mass> masses(Mass whole, Random random) {
        var masses = new ArrayList<Mass>();
        var left = whole;
        for (int i = random.nextInt(4); i > 0; i--) {
            var part = new Mass(1 + random.nextLong(left.milligrams() / 2));
            masses.add(part);
            left = left.minus(part);
        }
        masses.add(left);
        return masses;
    }

    private static Source source(String lot, boolean certified) {
        return new Source(lot, CN, certified ? Optional.of("certificate of " + lot) : Optional.empty());
    }
}
