package io.ytterby.tips.desk.rest;

import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tips.desk.app.DeskOutcome;
import java.util.UUID;

/** Each refusal as a problem. */
final class DeskProblems {
    private DeskProblems() {}

    static Problem of(DeskOutcome outcome, UUID tip) {
        return switch (outcome) {
            case DeskOutcome.Done _ -> throw new IllegalStateException("that is no refusal");
            case DeskOutcome.NoSuchTip _ -> Problems.notFound("tip", tip);
            case DeskOutcome.Closed _ ->
                Problem.of("tip-closed", 409, "The tip is closed", "Nothing was changed. Answers can still be given.");
            case DeskOutcome.NotByThisPerson _ ->
                Problem.of(
                        "tip-another-person",
                        409,
                        "Another person must do this",
                        "One person asks and another confirms; or nobody has asked, or it is done already. Nothing was"
                                + " changed.");
            case DeskOutcome.UnderHold _ ->
                Problem.of(
                        "tip-under-hold",
                        409,
                        "The tip is under a legal hold",
                        "Nothing was changed. Nothing is destroyed before every hold is lifted.");
            case DeskOutcome.NoSuchHold _ ->
                Problem.of(
                        "tip-hold-absent",
                        404,
                        "There is no such hold",
                        "GET /desk/v1/tips/{id}/holds has those that stand. Nothing was changed.");
            case DeskOutcome.NothingShared _ ->
                Problem.of(
                        "tip-nothing-shared",
                        422,
                        "Nobody new could be given a key",
                        "Each wrap must be of an item of this tip, for an active key whose purpose fits and whose"
                                + " person is not excluded from the tip. Nothing was changed.");
            case DeskOutcome.Unfit(var pointer, var why) -> Problems.invalid(pointer, why);
        };
    }
}
