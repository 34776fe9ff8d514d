package io.ytterby.licensing.licence.rest;

import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.ReissueOutcome;
import io.ytterby.licensing.licence.domain.StepOutcome.Ended;
import io.ytterby.licensing.licence.domain.StepOutcome.NoSuchGround;
import io.ytterby.licensing.licence.domain.StepOutcome.NotYetOver;
import io.ytterby.licensing.licence.domain.StepOutcome.Refused;
import java.util.List;
import java.util.Map;

/** Each refusal of a step as a problem. */
final class LicenceProblems {
    private LicenceProblems() {}

    static Problem of(Refused refused) {
        return switch (refused) {
            case Ended(var how) ->
                Problem.of(
                        "licence-ended",
                        409,
                        "The licence has come to its end",
                        "It is " + how + ", and that is never taken back. What is needed is a new licence.",
                        Map.of("licenceStatus", how.status()));
            case NoSuchGround(var asked, var open) ->
                Problem.of(
                                "licence-ground-unknown",
                                422,
                                "The licence has no such open ground",
                                open.isEmpty()
                                        ? "It has no open ground: there is nothing to lift."
                                        : "Name one of its open grounds, as the licence shows them.",
                                Map.of("openGrounds", open))
                        .with(List.of(new FieldError("/groundId", asked + " is not open on this licence.")));
            case NotYetOver(var lastDay) ->
                Problem.of(
                        "licence-not-over",
                        409,
                        "The licence is still valid",
                        "Its last day is " + lastDay + ". It ends by itself after it.",
                        Map.of("validUntil", lastDay));
        };
    }

    static Problem of(ReissueOutcome.Refused refused) {
        return switch (refused) {
            case ReissueOutcome.Ended(var how) -> of(new Ended(how));
            case ReissueOutcome.Suspended(var grounds) ->
                Problem.of(
                        "licence-suspended",
                        409,
                        "The licence is suspended",
                        "A new licence is no way round a suspension: lift each of its grounds first.",
                        Map.of("openGrounds", grounds.stream().map(Ground::id).toList()));
            case ReissueOutcome.NotCarried(var line) ->
                Problem.of(
                        "licence-not-carried",
                        422,
                        "The new licence has no room for what was drawn on the old one",
                        "Of line %d, %s and %d in the minor unit of %s are used or reserved. Issue at least that."
                                .formatted(
                                        line.number(),
                                        line.mass().drawn(),
                                        line.value().drawnMinor(),
                                        line.value().currency()),
                        Map.of(
                                "line",
                                line.number(),
                                "drawnMg",
                                line.mass().drawn().milligrams(),
                                "drawnMinor",
                                line.value().drawnMinor()));
        };
    }
}
