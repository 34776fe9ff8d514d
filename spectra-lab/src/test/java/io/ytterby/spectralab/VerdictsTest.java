package io.ytterby.spectralab;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Counts;
import io.ytterby.spectra.Declared;
import io.ytterby.spectra.ElementFinding;
import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Instrument;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Reason;
import io.ytterby.spectra.Spectrum;
import io.ytterby.spectra.SpectrumAnalyst;
import io.ytterby.spectra.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the analysis says of goods whose truth is known. */
class VerdictsTest {
    private static final HandheldShots LAB = new HandheldShots();
    private static final SpectrumAnalyst ANALYST = new SpectrumAnalyst();

    @Test
    void dysprosium_in_iron_oxide_is_found_with_what_it_rests_on() {
        var analysis = analyse(shot(Recipes.PIGMENT, Level.of("Dy", 0.5)));

        assertThat(analysis.verdict()).isEqualTo(Verdict.CONTROLLED_ELEMENT_FOUND);
        var dysprosium = finding(analysis, "Dy");
        assertThat(dysprosium.z()).isGreaterThan(dysprosium.threshold());
        assertThat(dysprosium.wtPct()).isBetween(0.3, 0.7);
        assertThat(dysprosium.evidence().lines()).anyMatch(line -> line.name().equals("Dy La1"));
        assertThat(dysprosium.evidence().chi2WithoutIt()).isGreaterThan(30);
        assertThat(dysprosium.evidence().rivals()).isNotEmpty();
    }

    @Test
    void honest_iron_oxide_conforms() {
        var analysis = analyse(shot(Recipes.PIGMENT, Level.BENIGN));

        assertThat(analysis.verdict()).isEqualTo(Verdict.CONFORMS);
        assertThat(analysis.elements()).noneMatch(each -> each.element().equals("Dy") && each.found());
    }

    @Test
    void what_is_declared_is_no_finding() {
        var shot = shot(Recipes.PIGMENT, Level.of("Dy", 0.5));
        var declared =
                new Declared("282110", Map.of("Fe", percent("69.6"), "O", percent("29.9"), "Dy", percent("0.5")));
        var told = new Conditions(shot.conditions().instrument(), 60.0, declared, null);

        assertThat(ANALYST.analyse(file(shot.spectrum()), told).verdict()).isEqualTo(Verdict.CONFORMS);
    }

    @Test
    void a_clean_scan_of_goods_in_a_housing_is_no_pass() {
        var shot = shot(Recipes.SCRAP, Level.BENIGN);
        var motor = new Declared("850110", Map.of());
        var told = new Conditions(shot.conditions().instrument(), 60.0, motor, null);

        var analysis = ANALYST.analyse(file(shot.spectrum()), told);

        assertThat(analysis.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(analysis.reasons()).extracting(Reason::code).contains("shielded");
    }

    @Test
    void nothing_is_assumed_in_silence() {
        var shot = shot(Recipes.PIGMENT, Level.BENIGN);
        var nothing = new Instrument(null, Excitation.XRAY, null, null, null, null, null, null, null);
        var little = new Instrument(null, Excitation.XRAY, "Rh", 50.0, null, null, null, null, null);

        var without = ANALYST.analyse(file(shot.spectrum()), new Conditions(nothing, 60.0, Declared.NOTHING, null));
        var with = ANALYST.analyse(file(shot.spectrum()), new Conditions(little, 60.0, Declared.NOTHING, null));

        assertThat(without.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(without.reasons()).extracting(Reason::code).containsExactly("missing-metadata");
        assertThat(with.reasons()).extracting(Reason::code).contains("assumed-metadata");
    }

    @Test
    void too_few_counts_and_no_calibration_are_said() {
        var shot = shot(Recipes.PIGMENT, Level.BENIGN);
        var few = new Spectrum(
                Spectrum.Role.FOREGROUND,
                Counts.of(new double[2048]),
                shot.spectrum().energy(),
                60.0,
                null);
        var dumb = new Spectrum(Spectrum.Role.FOREGROUND, shot.spectrum().counts(), null, 60.0, null);

        assertThat(ANALYST.analyse(file(few), shot.conditions()).reasons())
                .extracting(Reason::code)
                .contains("too-few-counts");
        assertThat(ANALYST.analyse(file(dumb), shot.conditions()).reasons())
                .extracting(Reason::code)
                .contains("missing-energy-calibration");
    }

    @Test
    void the_same_spectrum_has_the_same_answer() {
        var shot = shot(Recipes.NICKEL, Level.of("Tb", 0.3));

        assertThat(analyse(shot)).isEqualTo(analyse(shot));
    }

    private static Shot shot(Recipe recipe, Level level) {
        return LAB.simulate(recipe, level, InstrumentCard.HH50, Nuisance.USUAL, 5);
    }

    private static Analysis analyse(Shot shot) {
        return ANALYST.analyse(file(shot.spectrum()), shot.conditions());
    }

    private static MeasuredFile file(Spectrum spectrum) {
        return new MeasuredFile("simulated", List.of(spectrum), Conditions.NONE, Map.of(), List.of());
    }

    private static ElementFinding finding(Analysis analysis, String symbol) {
        return analysis.elements().stream()
                .filter(each -> each.element().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal percent(String text) {
        return new BigDecimal(text);
    }
}
