package io.ytterby.inspection.sample.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.sample.app.SampleOutcome;
import io.ytterby.inspection.sample.app.SampleOutcome.Refused;
import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.inspection.sample.rest.SampleReply.SampleRow;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Replies;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a verb on a sample, as HTTP. */
final class SampleAnswers {
    private SampleAnswers() {}

    /** A sample as it stands now, and the retest copy that took its place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Moved(SampleRow sample, @Nullable SampleRow retest) {}

    static Response of(UUID id, SampleOutcome outcome) {
        return switch (outcome) {
            case SampleOutcome.Moved(var sample, var copy) ->
                Replies.ok(
                        new Moved(SampleRow.of(sample), copy == null ? null : SampleRow.of(copy)),
                        id.toString(),
                        sample.version());
            case Refused refused -> problem(id, refused).response();
        };
    }

    private static Problem problem(UUID id, Refused refused) {
        return switch (refused) {
            case SampleOutcome.NoSuchSample _ -> Problems.notFound("sample", id);
            case SampleOutcome.NotNow(var sample) -> notNow(sample);
            case SampleOutcome.Broken(var defects) ->
                Problem.of(
                        "sample-custody-defect",
                        409,
                        "The custody log has a gap",
                        "Nothing was changed. What is written stays: reject the sample with this reason and take another.",
                        Map.of("defects", defects));
            case SampleOutcome.SecondMissing(var sample) ->
                Problem.of(
                        "sample-second-analysis-missing",
                        409,
                        "A second analysis is due",
                        "Nothing was changed. Half B is to be analysed by another person with another instrument first.",
                        Map.of("ground", String.valueOf(sample.retest())));
            case SampleOutcome.TookPart _ ->
                Problem.of(
                        "sample-verified-by-participant",
                        409,
                        "Nobody verifies a sample that they took or analysed",
                        "Nothing was changed. Ask a colleague who had no part in it.");
            case SampleOutcome.NotApart _ ->
                Problem.of(
                        "sample-analysis-not-apart",
                        409,
                        "The second analysis is not independent of the first",
                        "Nothing was changed. It is another person's, by another instrument.");
            case SampleOutcome.WrongHalf(var why) ->
                Problem.of("sample-half", 409, "That half cannot be analysed now", why + " Nothing was changed.");
            case SampleOutcome.Invalid(var pointer, var why) -> Problems.invalid(pointer, why);
        };
    }

    private static Problem notNow(Sample sample) {
        return Problem.of(
                "sample-state",
                409,
                "The sample's state does not allow this",
                "The sample is " + sample.state().word() + ". Nothing was changed.",
                Map.of("currentState", sample.state().word()));
    }
}
