package io.ytterby.gateway.buyer.rest;

import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.kit.problem.Problem;
import java.util.Map;

/** Why the gateway gives no status, though nothing is wrong with the question. */
final class StatusProblems {
    private static final int SOON = 2;
    private static final int LATER = 30;

    private StatusProblems() {}

    static Problem tooOld(Freshness freshness) {
        return Problem.of(
                "status-too-old",
                503,
                "What is known is too old to be an answer",
                "The owner of this has not been heard for more than " + Freshness.END.toMinutes() + " minutes, since "
                        + freshness.asOf() + ". Ask again later; nothing has been decided.",
                Map.of(Problem.RETRY_AFTER, LATER, "asOf", freshness.asOf().toString()));
    }

    static Problem notCaughtUp() {
        return Problem.of(
                "status-not-known-yet",
                503,
                "The gateway is still reading what there is",
                "It has just been started. Ask again in a moment.",
                Map.of(Problem.RETRY_AFTER, SOON));
    }
}
