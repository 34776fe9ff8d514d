package io.ytterby.inspection.release.app;

import io.ytterby.inspection.release.domain.Blocker;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was decided on a request for release, and on what grounds.
 *
 * @param licences which version of each licence was looked at
 * @param blockers empty if the goods were released
 */
public record ReleaseDecision(
        UUID id,
        DeclarationId declaration,
        boolean released,
        Instant decidedAt,
        PersonId decidedBy,
        List<LicenceVersion> licences,
        List<Blocker> blockers) {
    public ReleaseDecision {
        licences = List.copyOf(licences);
        blockers = List.copyOf(blockers);
    }

    /** A licence as it was known when the decision fell. */
    public record LicenceVersion(String licenceNumber, long version) {}

    /** RELEASED or REFUSED. */
    public String word() {
        return released ? "RELEASED" : "REFUSED";
    }
}
