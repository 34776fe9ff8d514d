package io.ytterby.licensing.casework.rest;

import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.casework.domain.DeskOutcome.Refused;

/** Each refusal as a problem. */
final class DeskProblems {
    private DeskProblems() {}

    static Problem of(Refused refused) {
        return switch (refused) {
            case Refused.NoSuchCase(var id) -> Problems.notFound("application", id);
            case Refused.NoSuchFlag(var id) -> Problems.notFound("flag", id);
            case Refused.Unknown(var pointer, var says) -> Problems.invalid(pointer, says);
            case Refused.Ended(var id) ->
                Problem.of(
                        "case-ended",
                        409,
                        "Nobody works on a case that has ended",
                        "The case " + id + " is decided, withdrawn or closed.");
            case Refused.TakenBy(var other) ->
                Problem.of(
                        "case-taken",
                        409,
                        "Somebody works on this case",
                        other + " has it. Ask them to release it, or have it assigned to you.");
            case Refused.NotYours(var assignee) ->
                Problem.of(
                        "case-not-yours",
                        409,
                        "You do not have this case",
                        assignee == null
                                ? "Nobody has it; you can take it."
                                : assignee + " has it now. Read the queue again.");
            case Refused.StandsAlready(var flag) ->
                Problem.of(
                        "flag-stands",
                        409,
                        "A flag of this kind stands already",
                        "Flag " + flag.id() + " was raised by " + flag.raisedBy() + ": " + flag.reason());
            case Refused.RemovedAlready ignored ->
                Problem.of("flag-removed", 409, "The flag was taken off already", "Read the flags of the case again.");
        };
    }
}
