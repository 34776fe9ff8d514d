package io.ytterby.certification.claim.app;

import io.ytterby.kit.problem.Problem;

/** What everybody is told whose lot waits for an event. */
public final class BooksBehind {
    private BooksBehind() {}

    public static Problem problem() {
        return Problem.of(
                "lot-books-behind",
                409,
                "The lot's books are behind its goods",
                "An event is still on its way: try again in a moment. Nothing was stored.");
    }
}
