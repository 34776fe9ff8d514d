package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param from null when it was drafted
 */
public record HistoryEntry(
        Instant at,
        PersonId person,
        OrganisationId organisation,
        String step,
        @Nullable ApplicationStatus from,
        ApplicationStatus to,
        String note) {}
