package io.ytterby.inspection.measurement.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.inspection.measurement.domain.InstrumentUsed;
import io.ytterby.inspection.measurement.domain.InstrumentUsed.State;
import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.Curve;
import io.ytterby.spectra.ElementFinding;
import io.ytterby.spectra.Reason;
import io.ytterby.spectra.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgeSpectrumTest {
    @ParameterizedTest
    @EnumSource(Verdict.class)
    void an_instrument_out_of_calibration_says_nothing_whatever_it_saw(Verdict verdict) {
        var allowed = JudgeSpectrum.allowed(analysis(verdict), used(State.OUT_OF_CALIBRATION));

        assertThat(allowed.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(allowed.reasons()).extracting(Reason::code).containsExactly("instrument-out-of-calibration");
        assertThat(allowed.elements()).isEmpty();
        assertThat(allowed.curve().parts()).isEmpty();
    }

    @Test
    void an_instrument_that_nobody_vouches_for_keeps_its_verdict_and_is_named() {
        var allowed = JudgeSpectrum.allowed(analysis(Verdict.CONFORMS), used(State.NOT_REGISTERED));

        assertThat(allowed.verdict()).isEqualTo(Verdict.CONFORMS);
        assertThat(allowed.reasons())
                .extracting(Reason::code)
                .containsExactly("as-declared", "instrument-not-registered");
    }

    @Test
    void an_instrument_in_force_is_believed() {
        var found = analysis(Verdict.DISCREPANT);

        assertThat(JudgeSpectrum.allowed(found, used(State.IN_FORCE))).isSameAs(found);
    }

    private static InstrumentUsed used(State state) {
        return new InstrumentUsed("hh50-1", null, null, null, state, "as it stood then");
    }

    private static Analysis analysis(Verdict verdict) {
        var evidence = new ElementFinding.Evidence(List.of(), 900, 60, 80, List.of());
        return new Analysis(
                verdict,
                List.of(new Reason("as-declared", "It is as declared")),
                List.of(new ElementFinding("Dy", true, 12, 2.1, 0.2, 0.05, 0.1, 4, evidence)),
                "xrf",
                "v1",
                1.1,
                new Curve(List.of(1.0, 2.0), List.of(3.0, 4.0), List.of(3.1, 3.9), Map.of("Dy", List.of(0.0, 1.0))));
    }
}
