package io.ytterby.spectra.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.Curve;
import io.ytterby.spectra.ElementFinding;
import io.ytterby.spectra.Reason;
import io.ytterby.spectra.Verdict;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SpectrumPlotTest {
    @Test
    void a_plot_is_well_formed_and_tells_its_verdict_to_a_screen_reader() throws Exception {
        var svg = parsed(SpectrumPlot.svg(analysis(2048, 2), "Sand from the beach"));

        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Sand from the beach");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("CONTROLLED_ELEMENT_FOUND", "E0, E1", "a <reason>");
    }

    @Test
    void words_of_a_file_stay_words() throws Exception {
        String hostile = "</title><script>alert(1)</script>\u0000\ud800]]>&x;\"";

        var text = SpectrumPlot.svg(analysis(64, 1), hostile);

        assertThat(text).doesNotContain("<script");
        assertThat(parsed(text).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("</title><script>alert(1)</script>]]>&x;\"");
    }

    @Test
    void the_longest_spectrum_with_the_most_elements_stays_under_200_kB() {
        var svg = SpectrumPlot.svg(analysis(65_536, 40), "x".repeat(100_000));

        assertThat(svg.length()).isBetween(50_000, 200_000);
    }

    @Test
    void names_of_lines_do_not_overlap() {
        var thinned = Thinned.of(curve(2048, 6));
        var placed = new LineNames(Frame.around(thinned), thinned).place(analysis(2048, 6));

        assertThat(placed).hasSizeGreaterThan(6);
        for (var a : placed)
            for (var b : placed)
                assertThat(a.equals(b) || Math.abs(a.y() - b.y()) >= 13 || Math.abs(a.x() - b.x()) > 40)
                        .as(a + " and " + b)
                        .isTrue();
    }

    @Test
    void without_a_curve_the_page_says_why() throws Exception {
        var nothing = new Analysis(
                Verdict.INCONCLUSIVE,
                List.of(new Reason("missing-metadata", "no energy calibration")),
                List.of(),
                "gamma",
                "none",
                Double.NaN,
                Curve.NONE);

        assertThat(parsed(SpectrumPlot.svg(nothing, "")).getDocumentElement().getTextContent())
                .contains("INCONCLUSIVE", "no energy calibration");
    }

    @Test
    void the_numbers_for_a_page_are_as_many_as_the_plot_draws() {
        var json = PlotJson.of(analysis(65_536, 2));

        int points = json.path("measured").size();
        assertThat(points).isBetween(1_400, 1_500);
        assertThat(json.path("edgesKev")).hasSize(points + 1);
        assertThat(json.path("parts").get(1).path("counts")).hasSize(points);
        assertThat(json.path("lines").get(0).path("element").textValue()).isEqualTo("E0");
    }

    @Test
    void channels_put_together_keep_their_mean_and_their_residual() {
        var kev = new ArrayList<Double>();
        var counts = new ArrayList<Double>();
        for (int i = 0; i < 3_000; i++) {
            kev.add(i * 1.0);
            counts.add(104.0);
        }
        var thinned = Thinned.of(
                new Curve(kev, counts, counts.stream().map(each -> 100.0).toList(), Map.of()));

        assertThat(thinned.points()).isEqualTo(1_500);
        assertThat(thinned.measured()[700]).isEqualTo(104);
        assertThat(thinned.residual()[700]).isEqualTo(8 / Math.sqrt(200));
        assertThat(thinned.edges()[1]).isEqualTo(1.5);
    }

    private static Document parsed(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Analysis analysis(int channels, int elements) {
        var found = new ArrayList<ElementFinding>();
        for (int i = 0; i < elements; i++) {
            var lines = new ArrayList<ElementFinding.Line>();
            for (int j = 1; j < 8; j++)
                lines.add(new ElementFinding.Line("E" + i + " La" + j, i * 0.04 + j * 2, 1.0 / j));
            found.add(new ElementFinding(
                    "E" + i,
                    true,
                    9,
                    null,
                    null,
                    null,
                    null,
                    3,
                    new ElementFinding.Evidence(lines, 1000, 10, 1, List.of())));
        }
        return new Analysis(
                Verdict.CONTROLLED_ELEMENT_FOUND,
                List.of(new Reason("x", "a <reason>")),
                found,
                "xrf",
                "test",
                1.1,
                curve(channels, elements));
    }

    private static Curve curve(int channels, int elements) {
        var kev = new ArrayList<Double>();
        var measured = new ArrayList<Double>();
        var model = new ArrayList<Double>();
        for (int i = 0; i < channels; i++) {
            kev.add(20.0 * i / channels);
            model.add(1000 * Math.exp(-6.0 * i / channels));
            measured.add(Math.rint(model.get(i) * (1 + 0.1 * Math.sin(i))));
        }
        var parts = new HashMap<String, List<Double>>();
        for (int i = 0; i < elements; i++) parts.put("E" + i, model);
        return new Curve(kev, measured, model, parts);
    }
}
