package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company's wish to be on the registry.
 *
 * @param organisation what its people's tokens carry as {@code org}
 * @param decision null while it is open
 */
public record Onboarding(
        UUID id,
        OrganisationId organisation,
        String name,
        CountryCode country,
        List<Identifier> identifiers,
        Instant askedAt,
        PersonId askedBy,
        @Nullable Decision decision) {
    /** What the regulator said. */
    public record Decision(boolean approved, Instant at, PersonId by, String reason) {}

    /** How it stands. */
    public enum Status {
        OPEN,
        APPROVED,
        REJECTED
    }

    public Onboarding {
        identifiers = List.copyOf(identifiers);
    }

    public Status status() {
        if (decision == null) return Status.OPEN;
        return decision.approved() ? Status.APPROVED : Status.REJECTED;
    }

    public Onboarding decided(Decision how) {
        return new Onboarding(id, organisation, name, country, identifiers, askedAt, askedBy, how);
    }

    /** What goes onto the registry. */
    public Organisation toOrganisation() {
        return Organisation.registered(organisation, name, OrganisationKind.COMPANY, country, identifiers);
    }
}
