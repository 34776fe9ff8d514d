package io.ytterby.spectralab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.spectralab.physics.Layer;
import io.ytterby.spectralab.physics.Patch;
import io.ytterby.spectralab.physics.Scene;
import io.ytterby.spectralab.physics.SeenLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What textbooks and measured spectra say, in numbers. */
class PhysicsTest {
    private static final double THIN = 1e-6;

    @Test
    void iron_shines_with_about_one_k_beta_in_seven_k_alpha() {
        var lines = thin("Fe");

        double ratio =
                sum(lines, line -> line.isK() && line.kev() > 6.8) / sum(lines, line -> line.isK() && line.kev() < 6.8);

        assertThat(ratio).isCloseTo(0.135, within(0.015));
    }

    @Test
    void the_l_beta_1_of_a_rare_earth_is_about_half_its_l_alpha_1() {
        for (var element : List.of("La", "Nd", "Dy", "Lu")) {
            var lines = thin(element);

            assertThat(strongest(lines, 2) / strongest(lines, 3)).as(element).isCloseTo(0.52, within(0.06));
        }
    }

    @Test
    void iron_makes_the_chromium_of_steel_shine_a_fifth_to_a_half_brighter() {
        var steel = Composition.ofCompounds(Map.of("Fe", 70.0, "Cr", 20.0, "Ni", 10.0));
        double thick = 1;

        var alone = sum(seen(new Layer(steel, Map.of(), thick, 1)), line -> line.z() == 24 && line.isK());
        var together = sum(seen(Layer.bulk(steel)), line -> line.z() == 24 && line.isK());

        assertThat(together / alone).isBetween(1.2, 1.5);
    }

    @Test
    void a_steel_housing_of_half_a_millimetre_lets_no_l_line_of_the_magnet_out() {
        var shots = new HandheldShots();

        double[] empty = shots.expected(Recipes.HOUSING, Level.BENIGN, InstrumentCard.HH50);
        double[] full = shots.expected(Recipes.HOUSING, Level.of("Nd2Fe14B", 100), InstrumentCard.HH50);

        assertThat(window(full, 5.0, 5.35) / window(empty, 5.0, 5.35)).isCloseTo(1, within(0.01));
    }

    @Test
    void carbonate_scatters_the_tube_far_more_than_nickel_does() {
        var shots = new HandheldShots();

        double[] light = shots.expected(Recipes.MARBLE, Level.BENIGN, InstrumentCard.HH50);
        double[] heavy = shots.expected(Recipes.NICKEL, Level.BENIGN, InstrumentCard.HH50);

        assertThat(window(light, 18.4, 19.4) / window(heavy, 18.4, 19.4)).isGreaterThan(10);
    }

    private static List<SeenLine> thin(String element) {
        return seen(new Layer(Composition.of(element), Map.of(), THIN, 1));
    }

    private static List<SeenLine> seen(Layer layer) {
        return new Scene(List.of(new Patch(1, List.of(layer))), Set.of(), InstrumentCard.HH50).seenLines();
    }

    private static double sum(List<SeenLine> lines, Predicate<SeenLine> which) {
        return lines.stream().filter(which).mapToDouble(SeenLine::counts).sum();
    }

    private static double strongest(List<SeenLine> lines, int shell) {
        return lines.stream()
                .filter(line -> line.shell() == shell)
                .mapToDouble(SeenLine::counts)
                .max()
                .orElseThrow();
    }

    private static double window(double[] counts, double fromKev, double toKev) {
        double sum = 0;
        for (int c = (int) (fromKev / 0.025); c < toKev / 0.025; c++) sum += counts[c];
        return sum;
    }
}
