package io.ytterby.k8s.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ytterby.k8s.manifest.Kubectl;
import io.ytterby.k8s.manifest.Overlay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectationsTest {
    /** Once: some read the sources of all services. */
    private static final List<Expectation> EXPECTATIONS = read();

    private static List<Expectation> read() {
        try {
            return Expectations.all(Overlay.home());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @BeforeAll
    static void kubectl_renders() {
        assumeTrue(Kubectl.isThere(), "there is no kubectl on this machine: the manifests cannot be rendered");
    }

    static Stream<Arguments> everywhere() {
        return Arrays.stream(Overlay.values())
                .flatMap(overlay -> EXPECTATIONS.stream().map(one -> Arguments.of(overlay, one)));
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

        var said = named(fault).flatMap(one -> one.violations(broken).stream());

        assertThat(said).anyMatch(one -> one.contains(fault.says()));
    }

    @Test
    void every_expectation_has_a_fault_that_it_refuses() throws IOException {
        var refusing = new TreeSet<String>();
        for (var fault : Faults.ALL) {
            var broken = fault.in(fault.overlay().rendered());
            named(fault)
                    .filter(one -> !one.violations(broken).isEmpty())
                    .map(Expectation::toString)
                    .forEach(refusing::add);
        }

        assertThat(refusing)
                .containsAll(EXPECTATIONS.stream().map(Expectation::toString).toList());
    }

    private static Stream<Expectation> named(Fault fault) {
        return EXPECTATIONS.stream().filter(one -> one.number() == fault.expectation());
    }
}
