package io.ytterby.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPackages("io.ytterby.planted", "io.ytterby.licensing.planted", "io.ytterby.tracking.planted");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.ytterby");

    static Stream<Arguments> violations() {
        return Stream.of(
                Arguments.of("THE_DOMAIN_IS_PLAIN_JAVA", "KnowsHttp", ""),
                Arguments.of("NOTHING_COUNTED_IS_A_FLOAT", "WeighedInFloats.grams", "PricesExactly"),
                Arguments.of("NOTHING_COUNTED_IS_A_FLOAT", "PricesInFloats.parsed(java.lang.String)", "PricesExactly"),
                Arguments.of(
                        "NOTHING_COUNTED_IS_A_FLOAT", "PricesInFloats.rounded(java.math.BigDecimal)", "PricesExactly"),
                Arguments.of("THE_EDGES_OF_A_FEATURE_ARE_ITS_OWN", "ReadsForeignRow", "OwnRows"),
                Arguments.of("NO_SERVICE_IMPORTS_ANOTHER", "KnowsTracking", ""),
                Arguments.of("RESOURCE_METHODS_ARE_PUBLIC", "HiddenResource.hidden()", "OpenResource"),
                Arguments.of("RESOURCE_METHODS_SAY_WHO_MAY_CALL_THEM", "OpenResource.open()", "guarded()"),
                Arguments.of("TIME_COMES_FROM_A_CLOCK", "ReadsWallClock.untestable()", "ReadsWallClock.testable"),
                Arguments.of("CONSTRAINTS_ARE_OF_THE_COMPONENT", "HalfConstrained.missed", "heeded"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("violations")
    void each_rule_finds_what_was_planted_and_nothing_beside_it(String rule, String planted, String innocent)
            throws ReflectiveOperationException {
        var report = ruleNamed(rule).evaluate(PLANTED).getFailureReport();

        assertThat(report.getDetails()).anyMatch(detail -> detail.contains(planted));
        assertThat(report.getDetails()).noneMatch(detail -> !innocent.isEmpty() && detail.contains(innocent));
    }

    @Test
    void every_rule_has_its_planted_violation() {
        var rules = Arrays.stream(HouseRules.class.getFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> field.getName());

        var tried = violations().map(violation -> (String) violation.get()[0]);

        assertThat(tried.distinct()).containsExactlyInAnyOrderElementsOf(rules.toList());
    }

    @ParameterizedTest
    @MethodSource("violations")
    void the_house_itself_keeps_each_rule(String rule, String planted, String innocent)
            throws ReflectiveOperationException {
        ruleNamed(rule).check(HOUSE);
    }

    private static ArchRule ruleNamed(String name) throws ReflectiveOperationException {
        return (ArchRule) HouseRules.class.getField(name).get(null);
    }
}
