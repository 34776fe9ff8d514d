package io.ytterby.tracking.lot.app;

import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.LotRefusal.AlreadyReversed;
import io.ytterby.tracking.lot.domain.LotRefusal.NoSuchOperation;
import io.ytterby.tracking.lot.domain.LotRefusal.NotReversible;
import io.ytterby.tracking.lot.domain.LotRefusal.PackTouchedSince;
import io.ytterby.tracking.lot.domain.LotRefusal.TouchedSince;
import java.util.Map;

/** Refusals of undoing an operation as problems: listed in contracts/problems.md. */
final class ReversalProblems {
    private ReversalProblems() {}

    static Problem of(LotRefusal refusal) {
        return switch (refusal) {
            case NoSuchOperation absent -> Problems.notFound("operation", absent.operation());
            case NotReversible kept ->
                Problem.of(
                        "operation-not-reversible",
                        409,
                        "This kind of operation is not undone",
                        "What has left someone's hands or the country comes back by an operation of its own.",
                        Map.of("kind", kept.kind().name()));
            case AlreadyReversed undone ->
                Problem.of(
                        "operation-reversed",
                        409,
                        "The operation has been undone already",
                        "Look at the operation that undid it.",
                        Map.of("reversedBy", undone.by().toString()));
            case TouchedSince touched ->
                Problem.of(
                        "operation-touched-since",
                        409,
                        "Something was done with the goods since",
                        "An operation is undone only while nothing later touched its lots. Undo the later ones first.",
                        Map.of("lotId", touched.lot().toString()));
            case PackTouchedSince touched ->
                Problem.of(
                        "operation-touched-since",
                        409,
                        "Something was done with the goods since",
                        "The pack has been moved, or what lies in it may not be moved now.");
            default -> RightProblems.of(refusal);
        };
    }
}
