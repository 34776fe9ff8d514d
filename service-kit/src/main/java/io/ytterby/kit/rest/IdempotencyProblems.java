package io.ytterby.kit.rest;

import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import java.util.List;

/** What can be wrong with an {@code Idempotency-Key}. */
final class IdempotencyProblems {
    static final String HEADER = "Idempotency-Key";

    private IdempotencyProblems() {}

    static Problem required() {
        return Problem.of(
                        "idempotency-key-required",
                        400,
                        "An Idempotency-Key is needed",
                        "Send a new random key, such as a UUID, in the header Idempotency-Key, and the same one when you try again.")
                .with(List.of(new FieldError(HEADER, "is missing.")));
    }

    static Problem malformed() {
        return Problem.of(
                        "idempotency-key-malformed",
                        400,
                        "The Idempotency-Key cannot be used",
                        "Send 1 to 200 visible ASCII characters, such as a UUID.")
                .with(List.of(new FieldError(HEADER, "must be 1 to 200 visible ASCII characters.")));
    }

    static Problem reused() {
        return Problem.of(
                        "idempotency-key-reused",
                        422,
                        "The Idempotency-Key was used for another request",
                        "Nothing was changed. Send this request with a new key.")
                .with(List.of(new FieldError(HEADER, "was sent with another body before.")));
    }

    static Problem inFlight() {
        return Problem.of(
                "idempotency-key-in-flight",
                409,
                "The same request is still being worked on",
                "Send it again with the same key in a few seconds to get its answer.");
    }
}
