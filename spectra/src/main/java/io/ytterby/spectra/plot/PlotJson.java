package io.ytterby.spectra.plot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.report.Rounded;

/**
 * What {@link SpectrumPlot} draws, as numbers for a front end that draws itself:
 *
 * <pre>{@code
 * {verdict, method, edgesKev: [n + 1], measured: [n], model: [n], residual: [n],
 *  parts: [{element, counts: [n]}], lines: [{element, name, kev, share}]}
 * }</pre>
 *
 * <p>Point i reaches from {@code edgesKev[i]} to {@code edgesKev[i + 1]}; counts are means per channel; residuals are in
 * standard deviations. Without a curve all lists are empty ({@code edgesKev} too).
 */
public final class PlotJson {
    private PlotJson() {}

    public static JsonNode of(Analysis analysis) {
        var thinned = Thinned.of(analysis.curve());
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("verdict", analysis.verdict().name())
                .put("method", analysis.method());
        json.set(
                "edgesKev",
                thinned.points() == 0 ? JsonNodeFactory.instance.arrayNode() : Rounded.array(thinned.edges()));
        json.set("measured", Rounded.array(thinned.measured()));
        json.set("model", Rounded.array(thinned.model()));
        json.set("residual", Rounded.array(thinned.residual()));
        var parts = json.putArray("parts");
        thinned.parts()
                .forEach((element, counts) ->
                        parts.addObject().put("element", element).set("counts", Rounded.array(counts)));
        var lines = json.putArray("lines");
        for (var finding : analysis.elements())
            if (finding.found())
                for (var line : finding.evidence().lines()) {
                    var node =
                            lines.addObject().put("element", finding.element()).put("name", line.name());
                    Rounded.put(node, "kev", line.kev());
                    Rounded.put(node, "share", line.share());
                }
        return json;
    }
}
