package io.ytterby.console.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem of the API, in the person's language.
 *
 * @param slug its stable name: {@code licence-exhausted}
 * @param correlationId what an operator finds it by; null if nothing answered
 * @param retryAfterSeconds null if trying again is not the remedy
 */
public record Refusal(
        int status,
        String slug,
        String title,
        String detail,
        List<Wrong> wrong,
        @Nullable String correlationId,
        @Nullable Integer retryAfterSeconds) {
    /** @param pointer the field as the API names it: {@code /lines/0/massMg} */
    public record Wrong(String pointer, String detail) {}

    public Refusal {
        wrong = List.copyOf(wrong);
    }

    /** Whether it is known that nothing was done. While it is not, the same must be sent under the same key, or it may count twice. */
    public boolean isSettled() {
        return status < 500 && status != 408 && !slug.equals("idempotency-key-in-flight");
    }

    /** Whether somebody else changed it meanwhile. */
    public boolean isOutrun() {
        return status == 412 || status == 409;
    }
}
