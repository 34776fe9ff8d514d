package io.ytterby.licensing.casework.domain;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is noted on a case.
 *
 * @param kind one of those in the rules, {@code SCREENING_HIT}
 * @param removal null while it stands
 */
public record Flag(
        long id,
        ApplicationId application,
        String kind,
        String reason,
        PersonId raisedBy,
        Instant raisedAt,
        @Nullable Removal removal) {
    /** Who took it off, and why. */
    public record Removal(PersonId by, Instant at, String reason) {}

    public boolean stands() {
        return removal == null;
    }
}
