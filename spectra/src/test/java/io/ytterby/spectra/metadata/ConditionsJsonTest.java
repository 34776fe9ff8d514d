package io.ytterby.spectra.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Filter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsJsonTest {
    @Test
    void everything_that_can_be_said_is_taken() {
        var conditions = said("""
                {"instrument": {"anode": "Rh", "kV": 50, "filters": ["Al 25um", {"material": "Kapton", "um": 7.5}],
                  "inAngleDeg": 45, "outAngleDeg": 60, "detector": "SDD", "fwhmEv5895": 145, "excitation": "xray"},
                 "liveTimeS": 60, "declaration": {"hsCode": "2821.10", "compositionWtPct": {"Fe": 69.9, "O": "30.1"}},
                 "energyCal": [-0.02, 0.01]}
                """);

        var instrument = conditions.instrument();
        assertThat(instrument.excitation()).isEqualTo(Excitation.XRAY);
        assertThat(instrument.filters()).isEqualTo(List.of(new Filter("Al", 25), new Filter("C22H10N2O5", 7.5)));
        assertThat(conditions.liveTimeS()).isEqualTo(60);
        assertThat(conditions.declared().hsCode()).isEqualTo("282110");
        assertThat(conditions.declared().compositionWtPct())
                .isEqualTo(Map.of("Fe", new BigDecimal("69.9"), "O", new BigDecimal("30.1")));
        assertThat(conditions.energy()).isEqualTo(EnergyCalibration.linear(-0.02, 0.01));
    }

    @Test
    void nothing_is_a_default() {
        assertThat(said("{}")).isEqualTo(Conditions.NONE);
        assertThat(said("{\"instrument\": {\"id\": \"HH50-1\"}}").instrument().kv())
                .isNull();
        assertThat(said("{\"instrument\": {\"filters\": []}}").instrument().filters())
                .isEmpty();
    }

    @Test
    void energies_may_be_in_electronvolts() {
        var conditions = said("{\"energyCal\": {\"offset\": -20, \"gain\": 10, \"unit\": \"eV\"}}");

        assertThat(conditions.energy()).isEqualTo(EnergyCalibration.linear(-0.02, 0.01));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"instrment": {}}                                             | /instrment                        | did you mean 'instrument'?
            {"instrument": {"kv": 50}}                                    | /instrument/kv                    | did you mean 'kV'?
            {"instrument": {"kV": -1}}                                    | /instrument/kV                    | above 0
            {"instrument": {"kV": "NaN"}}                                 | /instrument/kV                    | number
            {"instrument": {"anode": "Rhodium"}}                          | /instrument/anode                 | symbol
            {"instrument": {"excitation": "laser"}}                       | /instrument/excitation            | xray, electron or none
            {"instrument": {"filters": ["thick"]}}                        | /instrument/filters/0             | Al 25um
            {"instrument": {"filters": [{"material": "Al"}]}}             | /instrument/filters/0/um          | how thick
            {"instrument": {"filters": [{"element": "Xx", "um": 5}]}}     | /instrument/filters/0/element     | symbol
            {"instrument": 5}                                             | /instrument                       | object
            {"liveTimeS": 0}                                              | /liveTimeS                        | above 0
            {"liveTimeS": 1e999}                                          | /liveTimeS                        | seconds
            {"declaration": {"hsCode": "28"}}                             | /declaration/hsCode               | 4 to 10 digits
            {"declaration": {"compositionWtPct": {"Fe": 70, "O": 31}}}    | /declaration/compositionWtPct     | 101
            {"declaration": {"compositionWtPct": {"Fe2O3": 99}}}          | /declaration/compositionWtPct/Fe2O3 | of Fe2O3
            {"declaration": {"compositionWtPct": {"Fe": "much"}}}         | /declaration/compositionWtPct/Fe  | decimal string
            {"energyCal": [1]}                                            | /energyCal                        | 2 to 5
            {"energyCal": [0, -1]}                                        | /energyCal/1                      | above 0
            {"energyCal": {"gain": 1}}                                    | /energyCal/offset                 | both
            {"energyCal": {"offset": 0, "gain": 1, "unit": "J"}}          | /energyCal/unit                   | eV or keV
            {"liveTimeS": 5, "liveTimeS": 6}                              | ``                                | JSON
            {"liveTimeS": NaN}                                            | ``                                | JSON
            [1, 2]                                                        | ``                                | object
            {} {}                                                         | ``                                | JSON
            """)
    void what_is_wrong_is_named_by_its_pointer(String json, String pointer, String part) {
        var wrong = wrong(json);

        assertThat(wrong).hasSize(1);
        assertThat(wrong.getFirst().pointer()).isEqualTo(pointer);
        assertThat(wrong.getFirst().detail()).contains(part);
    }

    @Test
    void metadata_without_an_end_are_refused_at_once() {
        assertThat(wrong("[".repeat(60_000))).hasSize(1);
        assertThat(wrong(" ".repeat(70_000))).hasSize(1);
        assertThat(wrong("{\"a" + "\":1,\"b".repeat(9_000) + "\":1}")).hasSizeLessThanOrEqualTo(Fields.MAX_PROBLEMS);
    }

    private static Conditions said(String json) {
        var reading = ConditionsJson.parse(json.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(MetadataReading.Said.class);
        return ((MetadataReading.Said) reading).conditions();
    }

    private static List<Problem> wrong(String json) {
        var reading = ConditionsJson.parse(json.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(MetadataReading.Wrong.class);
        return ((MetadataReading.Wrong) reading).problems();
    }
}
