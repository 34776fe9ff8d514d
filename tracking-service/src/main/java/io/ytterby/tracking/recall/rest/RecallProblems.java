package io.ytterby.tracking.recall.rest;

import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.recall.domain.RecallOutcome;
import io.ytterby.tracking.recall.domain.RecallOutcome.Absent;
import io.ytterby.tracking.recall.domain.RecallOutcome.AlreadyClosed;
import io.ytterby.tracking.recall.domain.RecallOutcome.Done;
import io.ytterby.tracking.recall.domain.RecallOutcome.GramsNotInOneBlock;

/** Each refusal as a problem. A slug is a promise to clients: listed in contracts/problems.md. */
final class RecallProblems {
    private RecallProblems() {}

    static Problem of(RecallOutcome outcome) {
        return switch (outcome) {
            case Done done -> throw new IllegalArgumentException("not refused: " + done.recall());
            case Absent absent -> Problems.notFound(absent.what(), absent.id());
            case GramsNotInOneBlock grams ->
                Problem.of(
                        "recall-grams-not-minted",
                        422,
                        "These grams do not lie in one block",
                        "No single block holds the " + grams.grams()
                                + ". Name grams of one block, or recall the lot or the operation.");
            case AlreadyClosed closed ->
                Problem.of(
                        "recall-closed",
                        409,
                        "The recall is closed",
                        "It was closed at " + closed.recall().closedAt()
                                + ". Open another one if the goods have to come back.");
        };
    }
}
