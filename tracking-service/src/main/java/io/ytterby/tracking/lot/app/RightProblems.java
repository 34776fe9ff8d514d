package io.ytterby.tracking.lot.app;

import io.ytterby.kit.problem.Problem;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.LotRefusal.RightOverdrawn;
import io.ytterby.tracking.lot.domain.LotRefusal.RightUnfit;
import io.ytterby.tracking.lot.domain.LotRefusal.RightUnknown;
import java.util.Map;

/** Refusals of a mint for want of a right as problems: listed in contracts/problems.md. */
final class RightProblems {
    private RightProblems() {}

    static Problem of(LotRefusal refusal) {
        return switch (refusal) {
            case RightUnknown unknown ->
                Problem.of(
                        "right-unknown",
                        422,
                        "Nobody has registered this right",
                        "Only registered permits, imports and licences count here. Ask the regulator to register "
                                + unknown.source().reference() + ".");
            case RightUnfit unfit ->
                Problem.of(
                        "right-unfit",
                        422,
                        "The right does not cover these goods",
                        "It is registered for another " + unfit.in() + ".",
                        Map.of("differsIn", unfit.in()));
            case RightOverdrawn over ->
                Problem.of(
                        "right-overdrawn",
                        409,
                        "Too little is left of the right",
                        "Mint at most what is left of it.",
                        Map.of(
                                "askedMg",
                                over.asked().milligrams(),
                                "leftMg",
                                over.left().milligrams()));
            default -> throw new IllegalStateException("no words for " + refusal);
        };
    }
}
