package io.ytterby.inspection.port.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
    @ParameterizedTest
    @CsvSource({"0,0-2", "2,0-2", "3,3-5", "5,3-5", "6,6-10", "10,6-10", "11,11-30", "30,11-30", "31,>30", "400,>30"})
    void whole_days_fall_into_one_bucket(long days, String label) {
        var age = Age.ofDays(days);

        assertThat(age.label()).isEqualTo(label);
    }
}
