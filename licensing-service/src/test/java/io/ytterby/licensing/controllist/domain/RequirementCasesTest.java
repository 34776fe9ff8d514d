package io.ytterby.licensing.controllist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.licensing.controllist.data.ControlListReader;
import io.ytterby.licensing.controllist.data.RequirementCase;
import io.ytterby.licensing.controllist.data.RequirementCase.Expected;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Written decisions, each with its expectation: {@code law/requirement-cases.json}, our own at the edges of days and numbers
 * ({@code requirement-cases-own.json}), and one for each statement of the entries ({@code entries.csv}).
 */
class RequirementCasesTest {
    private static final RequirementEngine ENGINE = new RequirementEngine(ControlListReader.readShipped());

    @ParameterizedTest
    @MethodSource("cases")
    void the_engine_decides_as_the_case_says(RequirementCase one) {
        var decision = ENGINE.evaluate(one.consignment());

        assertThat(Expected.of(decision)).isEqualTo(one.expected());
        assertThat(decision.explanation()).isNotEmpty();
        assertThat(decision.explanation())
                .allSatisfy(reason -> assertThat(reason.confidence()).isNotNull());
    }

    static Stream<Named<RequirementCase>> cases() {
        return LawFiles.allWritten().stream().map(one -> Named.of(one.id() + " " + one.title(), one));
    }
}
