package io.ytterby.spectra.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.Curve;
import io.ytterby.spectra.ElementFinding;
import io.ytterby.spectra.Reason;
import io.ytterby.spectra.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisJsonTest {
    private static final ElementFinding.Evidence EVIDENCE = new ElementFinding.Evidence(
            List.of(new ElementFinding.Line("Th Pb-212 239", 238.6324, 1 / 3.0)),
            1_234_567.8,
            12.5,
            400,
            List.of(new ElementFinding.Rival("U", 99.5)));

    @Test
    void numbers_have_six_digits_and_no_exponent_where_people_write_none() {
        var json = AnalysisJson.of(analysis(3.0000001, 1.04)).path("elements").get(0);

        assertThat(json.toString()).isEqualTo("""
                        {"element":"Th","found":true,"z":3,"wtPct":null,"U":null,"lc":0.5,"ld":1200,"threshold":4.2,\
                        "evidence":{"lines":[{"name":"Th Pb-212 239","kev":238.632,"share":0.333333}],\
                        "counts":1234570,"countsU":12.5,"chi2WithoutIt":400,"rivals":[{"element":"U","chi2Worse":99.5}]}}""");
    }

    @Test
    void a_number_that_is_none_is_left_out() {
        var json = AnalysisJson.of(analysis(Double.NaN, Double.NaN));

        assertThat(json.has("chi2PerChannel")).isFalse();
        assertThat(json.path("elements").get(0).has("z")).isFalse();
        assertThat(json.path("reasons").get(0).path("code").textValue()).isEqualTo("thorium-series");
    }

    private static Analysis analysis(double z, double chi2) {
        var finding = new ElementFinding("Th", true, z, null, null, 0.5, 1200.0, 4.2, EVIDENCE);
        return new Analysis(
                Verdict.CONTROLLED_ELEMENT_FOUND,
                List.of(new Reason("thorium-series", "as in monazite")),
                List.of(finding),
                "gamma",
                "test",
                chi2,
                Curve.NONE);
    }
}
