package io.ytterby.inspection.hold.rest;

import io.ytterby.inspection.hold.domain.ClockRule;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.kit.problem.Problem;
import java.time.LocalDate;
import java.util.Map;

/** What is refused of holds, as problems. */
final class HoldProblems {
    private HoldProblems() {}

    static Problem beyondTheLaw(ClockRule rule, LocalDate latest) {
        return Problem.of(
                "hold-clock",
                422,
                "The law does not let the goods be held so long",
                "The last day is " + latest + ". " + rule.rule() + ". Nothing was changed: decide before it is over.",
                Map.of("rule", rule.id(), "latest", latest.toString()));
    }

    static Problem placer(Hold hold) {
        return Problem.of(
                "hold-lifted-by-placer",
                409,
                "This hold is lifted by another person",
                "Two persons stand for a hold of ground " + hold.ground() + ", and you are the second. Ask a colleague,"
                        + " or have the result reversed. Nothing was changed.");
    }

    static Problem notNow(Hold hold) {
        var why = hold.status().isRunning()
                ? "The new day of review must be to come, and later than " + hold.reviewBy() + "."
                : "The hold is " + hold.status() + ".";
        return Problem.of(
                "hold-status",
                409,
                "The hold's status does not allow this",
                why + " Nothing was changed.",
                Map.of("currentStatus", hold.status().name()));
    }
}
