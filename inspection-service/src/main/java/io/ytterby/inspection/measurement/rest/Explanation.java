package io.ytterby.inspection.measurement.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.inspection.measurement.domain.GivenVerdict;
import io.ytterby.inspection.measurement.domain.Measurement;
import io.ytterby.kit.problem.ProblemLanguage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A verdict told to a person who has to answer for it, beside the same as data. */
final class Explanation {
    private static final int DIGITS = 4;
    private static final int MOST_LINES = 4;

    private static final Map<String, String> REMEDIES = Map.ofEntries(
            Map.entry("too-few-counts", "Measure longer: four times the time halves the uncertainty."),
            Map.entry("shielded", "Open the housing or take the cover off, and measure the goods themselves."),
            Map.entry(
                    "not-measurable-by-this-beam",
                    "Measure with a beam that reaches these elements, such as a tube of 100 kV, or have a sample"
                            + " analysed."),
            Map.entry(
                    "instrument-out-of-calibration",
                    "Measure again with an instrument whose calibration is in force, or have this one calibrated"
                            + " first."),
            Map.entry(
                    "instrument-not-registered",
                    "Measure with an instrument of the registry and name its id in the metadata."),
            Map.entry(
                    "misfit",
                    "Measure again on a flat, clean and even place; if the model still does not fit, have a sample"
                            + " analysed."),
            Map.entry("missing-metadata", "Send the file again with the metadata that the reason names."),
            Map.entry("energy-calibration-missing", "Send the energy calibration as energyCal in the metadata."),
            Map.entry("analysis-failed", "Tell the operator; the file is kept and can be analysed again."));

    private static final String OTHER_REMEDY =
            "Measure again under other conditions, or have the sealed half of a sample analysed by another instrument.";

    private final Measurement measurement;
    private final GivenVerdict given;
    private final ObjectNode report;
    private final Prose prose;

    /** @param report as it is kept; its reasons are told in the language */
    Explanation(Measurement measurement, GivenVerdict given, ObjectNode report, ProblemLanguage language) {
        this.measurement = measurement;
        this.given = given;
        this.report = report;
        this.prose = new Prose(language);
    }

    /** The report in the language of who asks, with which measurement and which of its verdicts it is. */
    static ObjectNode verdict(ObjectNode report, GivenVerdict given, ProblemLanguage language) {
        return tell(identified(report, given), new Prose(language));
    }

    private static ObjectNode tell(ObjectNode report, Prose prose) {
        for (var reason : report.path("reasons"))
            if (reason instanceof ObjectNode one)
                one.put("detail", prose.told(one.path("detail").asText()));
        return report;
    }

    private static ObjectNode identified(ObjectNode report, GivenVerdict given) {
        report.put("measurementId", given.measurement().toString());
        report.put("number", given.number());
        report.put("analysedAt", given.analysedAt().toString());
        return report;
    }

    ObjectNode tree() {
        var tree = tell(identified(report, given), prose);
        tree.put("sha256", measurement.sha256().value());
        tree.put("format", measurement.format());
        var instrument = tree.putObject("instrument");
        instrument.put("standing", measurement.instrument().state().name());
        instrument.put("detail", prose.told(measurement.instrument().detail()));
        var words = tree.putArray("words");
        sentences().forEach(words::add);
        var remedies = tree.putArray("whatWouldHelp");
        for (var reason : report.path("reasons"))
            remedies.addObject()
                    .put("code", reason.path("code").asText())
                    .put(
                            "remedy",
                            prose.told(REMEDIES.getOrDefault(reason.path("code").asText(), OTHER_REMEDY)));
        return tree;
    }

    private List<String> sentences() {
        var all = new ArrayList<String>();
        all.add(prose.told(opening()));
        for (var reason : report.path("reasons"))
            all.add(prose.named(
                    reason.path("detail").asText(), reason.path("code").asText()));
        for (var element : report.path("elements"))
            all.add(element.path("found").asBoolean() ? found(element) : notFound(element));
        all.add(prose.sentence(
                "Made by model " + given.model() + " of " + given.method() + " from the file with SHA-256 "
                        + measurement.sha256(),
                measurement.instrument().detail()));
        return all;
    }

    private String opening() {
        return switch (given.verdict()) {
            case CONFORMS -> "Nothing departs from the declaration, and what is controlled could have been seen.";
            case DISCREPANT -> "The goods are not what was declared. This is an alarm, no finding: a person decides.";
            case CONTROLLED_ELEMENT_FOUND ->
                "A controlled element is there that the declaration does not cover. This is an alarm, no finding: a"
                        + " person decides.";
            case INCONCLUSIVE -> "The measurement cannot tell. It passes nothing and accuses nobody.";
        };
    }

    private String found(JsonNode element) {
        var evidence = element.path("evidence");
        var what = element.path("element").asText() + " was found";
        if (element.path("wtPct").isNumber())
            what += ": " + number(element, "wtPct") + " ± " + number(element, "U") + " wt% (k = 2)";
        var without = new ArrayList<String>();
        without.add("Without it chi-squared grows by " + number(evidence, "chi2WithoutIt"));
        for (var rival : evidence.path("rivals"))
            without.add(rival.path("element").asText() + " alone explains it worse by " + number(rival, "chi2Worse"));
        return prose.text(
                prose.sentence(what),
                prose.sentence("Its score " + number(element, "z") + " is above the threshold "
                        + number(element, "threshold")),
                prose.sentence("It rests on " + number(evidence, "counts") + " ± " + number(evidence, "countsU")
                        + " counts" + lines(evidence)),
                prose.sentence(without.toArray(String[]::new)));
    }

    private String lines(JsonNode evidence) {
        var names = new ArrayList<String>();
        for (var line : evidence.path("lines"))
            if (names.size() < MOST_LINES)
                names.add(line.path("name").asText() + " at " + number(line, "kev") + " keV");
        return names.isEmpty() ? "" : " in " + prose.list(names);
    }

    private String notFound(JsonNode element) {
        var words = element.path("element").asText() + " was not found: its score " + number(element, "z")
                + " is not above the threshold " + number(element, "threshold");
        return element.path("ld").isNumber()
                ? prose.sentence(
                        words, "from " + number(element, "ld") + " wt% on it would be seen in 95 of 100 measurements")
                : prose.sentence(words);
    }

    private static String number(JsonNode of, String field) {
        var value = of.path(field);
        if (!value.isNumber()) return "unknown";
        BigDecimal rounded = value.decimalValue().round(new MathContext(DIGITS));
        return rounded.stripTrailingZeros().toPlainString();
    }
}
