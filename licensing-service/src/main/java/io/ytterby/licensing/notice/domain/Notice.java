package io.ytterby.licensing.notice.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something an exporter is told.
 *
 * @param application what it is about; null where it is about a licence alone
 * @param fact what happened, as in the event: {@code application-finalised}
 * @param read null until somebody of the organisation has read it
 */
public record Notice(
        long id,
        OrganisationId organisation,
        @Nullable ApplicationId application,
        @Nullable LicenceNumber licence,
        String fact,
        Instant at,
        Told told,
        @Nullable Reading read) {
    /** Who read it first. */
    public record Reading(PersonId by, Instant at) {}
}
