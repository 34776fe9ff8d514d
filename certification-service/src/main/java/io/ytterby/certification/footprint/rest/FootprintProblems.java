package io.ytterby.certification.footprint.rest;

import io.ytterby.certification.footprint.app.DeclareFootprint.Outcome;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import java.util.Map;

/** Each refusal as a problem. */
final class FootprintProblems {
    private FootprintProblems() {}

    static Problem of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Declared _ -> throw new IllegalStateException("that is no refusal");
            case Outcome.Refused(var problems) ->
                Problem.of(
                                "footprint-not-computable",
                                422,
                                "The inventory gives no number",
                                "Mend the fields named in errors. Nothing was stored.")
                        .with(problems.stream()
                                .map(one -> new FieldError("/inventory" + one.pointer(), one.detail()))
                                .toList());
            case Outcome.NotInForce(var scheme, var day) ->
                Problem.of(
                        "scheme-not-in-force",
                        422,
                        "The scheme is not in force",
                        "Declare it under a version that is in force on " + day + ". Nothing was stored.",
                        Map.of("inForceFrom", scheme.inForceFrom().toString()));
            case Outcome.OffsetsOutOfScope(var scheme) ->
                Problem.of(
                        "scheme-does-not-allow",
                        422,
                        "The scheme does not allow this",
                        "Offsets are out of the scope of " + scheme.key() + ": leave them out. Nothing was stored.");
            case Outcome.OutsidePeriod(var earliest, var latest) ->
                Problem.of(
                        "footprint-period",
                        422,
                        "The scheme does not allow this period",
                        "It begins when the measured period is over and ends at latest. Nothing was stored.",
                        Map.of("earliest", earliest, "latest", latest));
            case Outcome.NothingToSupersede(var id) ->
                Problem.of(
                        "footprint-not-superseded",
                        422,
                        "There is nothing whose place it could take",
                        "No footprint " + id + " of this firm is still current. Nothing was stored.");
        };
    }
}
