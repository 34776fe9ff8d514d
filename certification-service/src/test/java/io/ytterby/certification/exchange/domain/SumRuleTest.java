package io.ytterby.certification.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumRuleTest {
    @ParameterizedTest
    @CsvSource({
        "1.85 -1.50,    0.35,   true",
        "1.85 -1.5,     0.3,    true",
        "1.85 -1.5,     0.4,    true",
        "1.85 -1.5,     1.63,   false",
        "21.47 0,       21.475, true",
        "21.47 0,       21.476, false",
        "0.384 -1.61,   -1.23,  true",
        "0 0 0,         0,      true"
    })
    void a_sum_may_be_off_by_half_of_the_last_digit_of_its_coarsest_number(
            String parts, BigDecimal sum, boolean holds) {
        var numbers = Arrays.stream(parts.split(" ", -1)).map(BigDecimal::new).toList();

        assertThat(SumRule.holds(numbers, sum)).isEqualTo(holds);
    }
}
