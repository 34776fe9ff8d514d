package io.ytterby.tracking.transformation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.tracking.transformation.data.ProcessesFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoichiometryTest {
    private static final Stoichiometry OXIDES = ProcessesFile.readShipped().stoichiometry();

    @ParameterizedTest
    @CsvSource({"Nd2O3, 0.8574", "Pr6O11, 0.8277", "Dy2O3, 0.8713", "Tb4O7, 0.8502", "CeO2, 0.8141", "La2O3, 0.8527"})
    void the_factors_follow_from_the_atomic_weights(String formula, String published) {
        var factor = OXIDES.ofFormula(formula).orElseThrow().factor();

        assertThat(factor.toDecimal(4, RoundingMode.HALF_UP)).isEqualByComparingTo(published);
    }

    @Test
    void each_rare_earth_that_exists_has_an_oxide() {
        assertThat(OXIDES.oxides())
                .extracting(Oxide::element)
                .containsExactlyElementsOf(Arrays.stream(Element.values())
                        .filter(element -> element.isRareEarth() && element != Element.Pm)
                        .toList());
    }

    @Test
    void an_assay_in_oxides_is_read_as_elements() {
        var oxide = OXIDES.ofFormula("Nd2O3").orElseThrow();

        var elements = OXIDES.elementsOf(Map.of(oxide, new BigDecimal("99.9")));

        assertThat(elements.shareOf(Element.Nd)).isEqualTo("85.649863");
    }

    @Test
    void a_pure_oxide_comes_to_a_hundred_per_cent_and_metal_to_more() {
        var pure = new Composition(Map.of(Element.Dy, new BigDecimal("87.1318")));
        var metal = new Composition(Map.of(Element.Dy, new BigDecimal("99.5")));

        assertThat(OXIDES.percentAsOxides(pure).toDecimal(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("100");
        assertThat(OXIDES.percentAsOxides(metal).exceeds(Fraction.of(114))).isTrue();
    }
}
