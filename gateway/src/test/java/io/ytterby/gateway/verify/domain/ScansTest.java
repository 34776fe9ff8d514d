package io.ytterby.gateway.verify.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScansTest {
    @ParameterizedTest
    @CsvSource({"0,NEVER", "1,SELDOM", "3,SELDOM", "4,REPEATEDLY", "20,REPEATEDLY", "21,OFTEN", "1000000,OFTEN"})
    void a_number_becomes_a_word(long times, Scans.HowOften word) {
        assertThat(Scans.of(times, List.of("CN")).howOften()).isEqualTo(word);
    }

    @Test
    void countries_stand_in_an_order_that_tells_no_route() {
        assertThat(Scans.of(5, List.of("TH", "CN", "DE", "CN")).countries()).containsExactly("CN", "DE", "TH");
    }
}
