package io.ytterby.spectra.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.ElementFinding;
import io.ytterby.spectra.ElementFinding.Evidence;

/**
 * An analysis as JSON, for the command line and the services alike:
 *
 * <pre>{@code
 * {verdict, reasons: [{code, detail}], method, model, chi2PerChannel,
 *  elements: [{element, found, z, wtPct, U, lc, ld, threshold,
 *              evidence: {lines: [{name, kev, share}], counts, countsU, chi2WithoutIt, rivals: [{element, chi2Worse}]}}]}
 * }</pre>
 *
 * <p>What the method cannot say (the weight percent of a gamma spectrum) is null; a number that is none is left out. The
 * curve is not in it: {@link io.ytterby.spectra.plot.PlotJson} has that.
 */
public final class AnalysisJson {
    private AnalysisJson() {}

    /** @return a new tree; the caller may add to it */
    public static ObjectNode of(Analysis analysis) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("verdict", analysis.verdict().name());
        var reasons = json.putArray("reasons");
        for (var each : analysis.reasons())
            reasons.addObject().put("code", each.code()).put("detail", each.detail());
        json.put("method", analysis.method()).put("model", analysis.model());
        Rounded.put(json, "chi2PerChannel", analysis.chi2PerChannel());
        var elements = json.putArray("elements");
        for (var each : analysis.elements()) elements.add(element(each));
        return json;
    }

    private static ObjectNode element(ElementFinding finding) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("element", finding.element()).put("found", finding.found());
        Rounded.put(json, "z", finding.z());
        Rounded.putKnown(json, "wtPct", finding.wtPct());
        Rounded.putKnown(json, "U", finding.u());
        Rounded.putKnown(json, "lc", finding.lc());
        Rounded.putKnown(json, "ld", finding.ld());
        Rounded.put(json, "threshold", finding.threshold());
        json.set("evidence", evidence(finding.evidence()));
        return json;
    }

    private static ObjectNode evidence(Evidence evidence) {
        var json = JsonNodeFactory.instance.objectNode();
        var lines = json.putArray("lines");
        for (var each : evidence.lines()) {
            var line = lines.addObject().put("name", each.name());
            Rounded.put(line, "kev", each.kev());
            Rounded.put(line, "share", each.share());
        }
        Rounded.put(json, "counts", evidence.counts());
        Rounded.put(json, "countsU", evidence.countsU());
        Rounded.put(json, "chi2WithoutIt", evidence.chi2WithoutIt());
        var rivals = json.putArray("rivals");
        for (var each : evidence.rivals())
            Rounded.put(rivals.addObject().put("element", each.element()), "chi2Worse", each.chi2Worse());
        return json;
    }
}
