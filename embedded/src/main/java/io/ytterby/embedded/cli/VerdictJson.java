package io.ytterby.embedded.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.credentials.verify.Shown;
import io.ytterby.credentials.verify.Verdict;
import io.ytterby.credentials.verify.Verification;
import io.ytterby.credentials.words.VerdictWords;

/** A verification for a program. */
final class VerdictJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private VerdictJson() {}

    /** @param words for the sentences beside the codes */
    static String of(Verification found, VerdictWords words) {
        var answer = JSON.createObjectNode();
        put(found.verdict(), answer);
        answer.put("genuine", found.isGenuine());
        answer.put("meaning", words.meaning());
        var steps = answer.putArray("steps");
        for (var step : found.steps())
            steps.addObject()
                    .put("step", step.name().name())
                    .put("light", step.light().name())
                    .put("reason", step.reason().name())
                    .put("question", words.step(step.name()))
                    .put("answer", words.reason(step.reason()))
                    .put("detail", step.detail());
        var shown = found.shown();
        if (shown != null && found.isGenuine()) put(shown, answer.putObject("document"));
        return answer.toPrettyString();
    }

    private static void put(Verdict verdict, ObjectNode answer) {
        switch (verdict) {
            case Verdict.Valid(var asOf) -> answer.put("verdict", "VALID").put("asOf", asOf.toString());
            case Verdict.Invalid(var reason) -> answer.put("verdict", "INVALID").put("reason", reason.name());
            case Verdict.Stale(var reason, var age) ->
                answer.put("verdict", "STALE").put("reason", reason.name()).put("age", age.toString());
            case Verdict.Unknown(var issuer, var reason) ->
                answer.put("verdict", "UNKNOWN").put("reason", reason.name()).put("issuer", issuer);
        }
    }

    private static void put(Shown shown, ObjectNode answer) {
        answer.put("permitNo", shown.number())
                .put("holder", shown.holder())
                .put("destination", shown.destination())
                .put("validFrom", String.valueOf(shown.validFrom()))
                .put("validUntil", String.valueOf(shown.validUntil()))
                .put("lot", shown.lot())
                .put("massMg", shown.massMg())
                .put("seal", shown.seal())
                .put("answer", shown.answer())
                .put("digest", shown.digest());
        var lines = answer.putArray("lines");
        for (var line : shown.lines())
            lines.addObject()
                    .put("controlCode", line.controlCode())
                    .put("hsCode", line.hsCode())
                    .put("massMg", line.massMg());
    }
}
