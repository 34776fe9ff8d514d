package io.ytterby.kit.problem;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
    @ParameterizedTest
    @ValueSource(strings = {"type", "title", "status", "detail", "instance", "errors"})
    void an_extension_cannot_take_the_place_of_a_member_of_the_standard(String reserved) {
        var extensions = Map.<String, Object>of(reserved, "RELEASED");

        assertThatThrownBy(() -> Problem.of("declaration-status", 409, "Not now", "It is released.", extensions))
                .hasMessageContaining(reserved);
    }
}
