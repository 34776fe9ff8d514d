package io.ytterby.k8s.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ytterby.k8s.manifest.Kubectl;
import io.ytterby.k8s.manifest.Manifests;
import io.ytterby.k8s.manifest.Overlay;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectationsTest {
    private static List<Expectation> expectations() throws IOException {
        return Expectations.all(Overlay.home());
    }

    @BeforeAll
    static void kubectl_renders() {
        assumeTrue(Kubectl.isThere(), "there is no kubectl on this machine: the manifests cannot be rendered");
    }

    static Stream<Arguments> everywhere() throws IOException {
        var all = expectations();
        return Arrays.stream(Overlay.values()).flatMap(overlay -> all.stream().map(one -> Arguments.of(overlay, one)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everywhere")
    void an_expectation_holds_of_every_overlay(Overlay overlay, Expectation expectation) throws IOException {
        assertThat(expectation.violations(overlay.rendered())).isEmpty();
    }

    static List<Fault> planted() {
        return Faults.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    void a_planted_fault_is_refused_and_named(Fault fault) throws IOException {
        var broken = fault.in(fault.overlay().rendered());

        var said = violations(broken);

        assertThat(said).anyMatch(one -> one.startsWith(fault.expectation() + " ") && one.contains(fault.says()));
    }

    @Test
    void every_expectation_has_a_fault_that_it_refuses() throws IOException {
        var refusing =
                Faults.ALL.stream().flatMap(fault -> refusing(fault).stream()).toList();

        assertThat(refusing)
                .containsAll(expectations().stream().map(Expectation::toString).toList());
    }

    private static List<String> refusing(Fault fault) {
        try {
            var broken = fault.in(fault.overlay().rendered());
            return expectations().stream()
                    .filter(one -> !one.violations(broken).isEmpty())
                    .map(Expectation::toString)
                    .toList();
        } catch (IOException unrendered) {
            throw new java.io.UncheckedIOException(unrendered);
        }
    }

    private static List<String> violations(Manifests manifests) throws IOException {
        return expectations().stream()
                .flatMap(one -> one.violations(manifests).stream().map(said -> one.number() + " " + said))
                .toList();
    }
}
