package io.ytterby.spectralab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CramerRaoTest {

    @Test
    void heavy_rare_earths_are_an_order_harder_in_iron_oxide_than_light_ones_in_marble() {
        var bound = new CramerRao(new HandheldShots());

        double heavy = bound.sigmaWtPct(Recipes.PIGMENT, "Dy", InstrumentCard.HH50);
        double light = bound.sigmaWtPct(Recipes.MARBLE, "Nd", InstrumentCard.HH50);

        assertThat(heavy).isBetween(0.005, 0.05);
        assertThat(heavy / light).isGreaterThan(5);
    }

    @Test
    void the_easier_a_difficulty_the_more_is_hidden() {
        double most = percent(Difficulty.D1.level("Dy", 0.02));
        double least = percent(Difficulty.D5.level("Dy", 0.02));

        assertThat(most).isGreaterThan(10 * least);
        assertThat(Difficulty.D5.nuisance().gainSd())
                .isGreaterThan(Difficulty.D1.nuisance().gainSd());
    }

    private static double percent(Level level) {
        return level.addedWtPct().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
