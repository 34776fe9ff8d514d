package io.ytterby.console.investigate;

import java.time.Instant;

/**
 * What tips speak of and a case is about; told late, and of no tip.
 *
 * @param state {@code OPEN}, {@code ACCEPTED} or {@code DECLINED}
 */
public record Suggestion(
        String suggestionId, String kind, String reference, Instant toldAt, Through through, String state) {
    /** What the case points to and this was found by. */
    public record Through(String kind, String ref) {}
}
