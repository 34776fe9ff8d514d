package io.ytterby.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CSQU3054383", // the standard's own example
                "MSKU9070323",
                "TGHU7599330",
                "HLXU2008419",
                "BICU1234565",
                "ABCZ0000010",
                "ABCU0000070"
            })
    void a_number_with_the_right_check_digit_is_one(String number) {
        assertThat(new ContainerNumber(number)).hasToString(number);
    }

    @Test
    void a_wrong_check_digit_is_told_with_the_right_one() {
        assertThatThrownBy(() -> new ContainerNumber("CSQU3054384"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the check digit of CSQU305438 is 3, not 4");
    }

    @Test
    void every_slip_of_one_digit_is_found() {
        var right = "CSQU3054383";

        for (int place = 4; place < right.length(); place++)
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit == right.charAt(place)) continue;
                var wrong = right.substring(0, place) + digit + right.substring(place + 1);
                assertThatThrownBy(() -> new ContainerNumber(wrong)).hasMessageContaining("check digit");
            }
    }

    @Test
    void a_category_that_there_is_not_is_named() {
        assertThatThrownBy(() -> new ContainerNumber("CSQX3054383"))
                .hasMessageStartingWith("the fourth letter of a container number is U, J or Z, not X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CSQU305438",
                "csqu3054383",
                "CSQU 305438 3",
                "CSQU30543830",
                "CS1U3054383",
                "CSQU305438\u0663"
            })
    void other_shapes_are_refused_with_an_example(String text) {
        assertThatThrownBy(() -> new ContainerNumber(text)).hasMessageContaining("like CSQU3054383");
    }
}
