package io.ytterby.gateway.duty.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind an alternate.
 *
 * @param source where it was read or who said it
 * @param reference of the test report or approval
 * @param on the day of the test or approval
 * @param approvedBy the person who approved it, by role or name
 */
public record Evidence(
        Grade grade,
        String source,
        @Nullable String reference,
        @Nullable LocalDate on,
        @Nullable String approvedBy) {
    /** Which of its fields lacks what its grade needs; empty if none does. */
    public Optional<String> lacking() {
        if (source.isBlank()) return Optional.of("source");
        if (grade == Grade.CLAIMED) return Optional.empty();
        if (reference == null || reference.isBlank()) return Optional.of("reference");
        if (on == null) return Optional.of("on");
        if (grade == Grade.APPROVED && (approvedBy == null || approvedBy.isBlank())) return Optional.of("approvedBy");
        return Optional.empty();
    }
}
