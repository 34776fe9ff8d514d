package io.ytterby.licensing.controllist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.licensing.controllist.data.ControlListReader;
import io.ytterby.licensing.controllist.data.RequirementCase;
import io.ytterby.licensing.controllist.data.RequirementCase.Expected;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hand-written decisions, each with its expectation: {@code law/requirement-cases.json}. */
class RequirementCasesTest {
    private static final RequirementEngine ENGINE = new RequirementEngine(ControlListReader.readShipped());

    @ParameterizedTest
    @MethodSource("cases")
    void the_engine_decides_as_the_case_says(RequirementCase one) {
        var decision = ENGINE.evaluate(one.consignment());

        assertThat(Expected.of(decision)).isEqualTo(one.expected());
        assertThat(decision.explanation()).isNotEmpty();
    }

    static Stream<Named<RequirementCase>> cases() throws IOException {
        try (var file = RequirementCasesTest.class.getResourceAsStream("/law/requirement-cases.json")) {
            return RequirementCase.readAll(file).stream().map(one -> Named.of(one.id() + " " + one.title(), one));
        }
    }
}
