package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.Set;

/** An organisation of the registry: whether it is frozen, and whose tokens of it no longer count. */
public record KnownOrganisation(
        long version, Audience audience, Instant toldAt, OrganisationId id, boolean isFrozen, Set<PersonId> leavers)
        implements Known {
    public KnownOrganisation {
        leavers = Set.copyOf(leavers);
    }
}
