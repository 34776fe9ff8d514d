package io.ytterby.spectra.gamma;

import static io.ytterby.spectra.Verdict.CONTROLLED_ELEMENT_FOUND;
import static io.ytterby.spectra.Verdict.INCONCLUSIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Counts;
import io.ytterby.spectra.Declared;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Instrument;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Reason;
import io.ytterby.spectra.Spectrum;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GammaAnalysisTest {
    @ParameterizedTest(name = "scale times {0}")
    @ValueSource(doubles = {0.97, 1, 1.03})
    void monazite_alarms_though_the_crystal_has_drifted(double gain) {
        var sand = new MadeSpectrum()
                .gain(gain)
                .smooth(20_000)
                .lines(Series.TH, 3_000)
                .lines(Series.RA, 400);

        var analysis = analyse(sand.at(MadeSpectrum.place(), 1));

        assertThat(analysis.verdict()).isEqualTo(CONTROLLED_ELEMENT_FOUND);
        assertThat(codes(analysis)).contains("thorium-series");
        var thorium = analysis.elements().getFirst();
        assertThat(thorium.element()).isEqualTo("Th");
        assertThat(thorium.found()).isTrue();
        assertThat(thorium.wtPct()).isNull();
        assertThat(thorium.evidence().lines().getFirst().name()).isEqualTo("Pb-212 239");
        assertThat(analysis.curve().parts()).containsKey("Th");
    }

    @Test
    void uranium_ore_does_not_alarm_and_is_named() {
        var ore = new MadeSpectrum().smooth(30_000).lines(Series.RA, 5_000).lines(Series.U235, 200);

        var analysis = analyse(ore.at(MadeSpectrum.place(), 2));

        assertThat(analysis.verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(codes(analysis)).containsExactly("uranium-series", "gamma-clears-nothing");
    }

    @Test
    void potash_does_not_alarm_and_is_not_cleared() {
        var analysis = analyse(
                new MadeSpectrum().smooth(10_000).lines(Series.K, 100_000).at(MadeSpectrum.place(), 3));

        assertThat(analysis.verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(codes(analysis)).containsExactly("gamma-clears-nothing");
    }

    @Test
    void granite_with_as_much_thorium_as_uranium_does_not_alarm_without_a_background_either() {
        var analysis = analyse(MadeSpectrum.place()
                .lines(Series.TH, 300)
                .lines(Series.RA, 300)
                .lines(Series.K, 6_000)
                .alone(4));

        assertThat(analysis.verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(codes(analysis)).contains("no-background", "gamma-clears-nothing");
    }

    @Test
    void lutetium_alarms_by_its_own_lines() {
        var analysis =
                analyse(new MadeSpectrum().smooth(5_000).lines(Series.LU, 3_000).at(MadeSpectrum.place(), 5));

        assertThat(analysis.verdict()).isEqualTo(CONTROLLED_ELEMENT_FOUND);
        assertThat(codes(analysis)).containsExactly("lutetium");
    }

    @Test
    void thorium_that_was_declared_is_no_finding() {
        var declared = new Declared("261220", Map.of("Th", new BigDecimal("4.5")));
        var file = new MadeSpectrum().smooth(20_000).lines(Series.TH, 3_000).at(MadeSpectrum.place(), 1);

        var analysis = GammaAnalysis.analyse(file, new Conditions(Instrument.UNKNOWN, null, declared, null));

        assertThat(analysis.verdict()).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void what_cannot_be_judged_says_why() {
        assertThat(codes(analyse(flat(1000, 5, null)))).containsExactly("missing-metadata");
        assertThat(codes(analyse(flat(100, 5, EnergyCalibration.linear(0, 3)))))
                .containsExactly("not-measurable-by-this-beam");
        assertThat(codes(analyse(flat(1000, 0, EnergyCalibration.linear(0, 3)))))
                .containsExactly("too-few-counts");
        assertThat(analyse(flat(1000, 0, null)).verdict()).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void the_same_file_gives_the_same_answer_under_a_model_that_is_named() {
        var file = new MadeSpectrum().smooth(20_000).lines(Series.TH, 500).at(MadeSpectrum.place(), 6);

        assertThat(analyse(file)).isEqualTo(analyse(file));
        assertThat(analyse(file).model()).matches("gamma-1 sha256:[0-9a-f]{16}");
    }

    private static Analysis analyse(MeasuredFile file) {
        return GammaAnalysis.analyse(file, Conditions.NONE);
    }

    private static List<String> codes(Analysis analysis) {
        return analysis.reasons().stream().map(Reason::code).toList();
    }

    private static MeasuredFile flat(int channels, double counts, @Nullable EnergyCalibration energy) {
        var each = new double[channels];
        Arrays.fill(each, counts);
        var spectrum = new Spectrum(Spectrum.Role.FOREGROUND, Counts.of(each), energy, 60.0, null);
        return new MeasuredFile("made", List.of(spectrum), Conditions.NONE, Map.of(), List.of());
    }
}
