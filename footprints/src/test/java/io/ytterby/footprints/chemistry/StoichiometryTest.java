package io.ytterby.footprints.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.Decimals;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoichiometryTest {
    @ParameterizedTest
    @CsvSource({"Nd, Nd2O3, 0.857356", "Pr, Pr6O11, 0.827704", "Dy, Dy2O3, 0.871321", "Tb, Tb4O7, 0.850216"})
    void an_oxide_holds_so_much_metal(Element element, String oxide, String share) {
        assertThat(Decimals.shown(Stoichiometry.share(element, compound(oxide)).value()))
                .isEqualTo(share);
    }

    @Test
    void no_more_metal_comes_out_than_formula_and_recovery_allow() {
        var metal = Stoichiometry.metal(Element.Nd, compound("Nd2O3"), kg("1000"), kg("0.97"));

        assertThat(Decimals.shown(metal.value())).isEqualTo("831.635308");
    }

    @Test
    void a_carbonate_an_oxalate_an_anode_and_an_oxide_give_their_carbon_dioxide() {
        assertThat(Decimals.shown(Stoichiometry.carbon(kg("150")).value())).isEqualTo("549.608692");
        assertThat(Decimals.shown(Stoichiometry.decomposition(compound("CaCO3"), kg("100.086"))
                        .value()))
                .isEqualTo("44.009000");
        assertThat(Decimals.shown(Stoichiometry.decomposition(compound("Nd2(C2O4)3*10H2O"), kg("732.688"))
                        .value()))
                .isEqualTo("264.054000");
        assertThat(Decimals.shown(Stoichiometry.reduction(compound("Nd2O3"), kg("336.481"))
                        .value()))
                .isEqualTo("66.013500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nd2O3", "Xx2", "Nd2(C2O4", "Nd2)", "*", "()", "2", "Nd0", "Nd2O3 ", "Pu2O3"})
    void what_is_no_formula_is_none(String text) {
        assertThat(Compound.parse(text)).isEmpty();
    }

    @Test
    void an_element_that_is_not_in_it_cannot_come_out() {
        assertThatThrownBy(() -> Stoichiometry.share(Element.Dy, compound("Nd2O3")))
                .hasMessage("Nd2O3 holds no Dy");
    }

    private static Compound compound(String formula) {
        return Compound.parse(formula).orElseThrow();
    }

    private static Breakdown kg(String value) {
        return Breakdown.given("mass", new BigDecimal(value), "kg", "test");
    }
}
