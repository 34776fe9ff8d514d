package io.ytterby.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "A", "cn_baotou", "-cn", "cn-", "CN-BAOTOU", "x'; drop table lot"})
    void what_is_no_organisation_id_is_refused_and_quoted(String text) {
        assertThatThrownBy(() -> new OrganisationId(text)).hasMessageContaining("'" + text + "'");
    }

    @Test
    void a_gtin_needs_its_check_digit() {
        assertThat(new Gtin("06901234000016")).hasToString("06901234000016");
        assertThatThrownBy(() -> new Gtin("06901234000017")).hasMessageContaining("check digit");
    }

    @Test
    void shares_beyond_the_whole_are_refused() {
        var tooMuch = Map.of(Element.Nd, new BigDecimal("60"), Element.Fe, new BigDecimal("40.1"));

        assertThatThrownBy(() -> new Composition(tooMuch)).hasMessageContaining("100.1 %");
    }

    @Test
    void an_element_that_is_not_named_has_no_share_but_is_not_said_to_be_absent() {
        var magnet = new Composition(Map.of(Element.Nd, new BigDecimal("28.0")));

        assertThat(magnet.shareOf(Element.Dy)).isZero();
        assertThat(magnet.names(Element.Dy)).isFalse();
    }

    @Test
    void both_ends_of_a_validity_are_inside() {
        var year = new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(year.covers(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(year.covers(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(year.covers(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void seventeen_elements_are_rare_earths() {
        assertThat(java.util.Arrays.stream(Element.values()).filter(Element::isRareEarth))
                .hasSize(17);
        assertThat(Element.ofSymbol("Dy").map(Element::atomicNumber)).contains(66);
    }
}
