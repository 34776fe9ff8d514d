package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who has left an organisation: tokens that name both are refused.
 *
 * @param readmission null while the person counts as gone
 */
public record Leaver(
        UUID id,
        OrganisationId organisation,
        PersonId person,
        String reason,
        Instant since,
        PersonId markedBy,
        @Nullable Readmission readmission) {
    /** Why the person's tokens count again. */
    public record Readmission(Instant at, PersonId by, String reason) {}
}
