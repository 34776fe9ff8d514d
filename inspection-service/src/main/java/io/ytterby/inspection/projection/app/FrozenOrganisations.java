package io.ytterby.inspection.projection.app;

import io.ytterby.kernel.OrganisationId;
import java.util.Collection;
import java.util.Set;

/** Which organisations are frozen, as licensing last told. */
public interface FrozenOrganisations {
    /** Those of them that are. */
    Set<OrganisationId> frozen(Collection<OrganisationId> asked);
}
