package io.ytterby.licensing.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.kernel.Mass;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassUnitTest {
    @ParameterizedTest
    @CsvSource({
        "KG, 25.5, 25500000",
        "kgm, 0.000001, 1",
        "吨, 1, 1000000000",
        "MGM, 7, 7",
        "Grm, 1.250, 1250",
        "mt, 2e0, 2000000000"
    })
    void units_old_and_new_come_to_the_same_milligrams(String word, BigDecimal amount, long milligrams) {
        assertThat(MassUnit.spelt(word).orElseThrow().of(amount)).isEqualTo(new Mass(milligrams));
    }

    @Test
    void what_is_finer_than_a_milligram_is_refused_with_its_digits() {
        assertThatThrownBy(() -> MassUnit.GRAM.of(new BigDecimal("1.2345")))
                .hasMessageContaining("1.2345 GRAM is 1234.5 mg");
    }

    @Test
    void a_word_that_is_no_unit_of_mass_is_none() {
        assertThat(MassUnit.spelt("litre")).isEmpty();
    }
}
