package io.ytterby.kit.identity;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import java.util.Set;

/** Who acts, for whom, and as what. A person's comes from the verified token only. */
public record Actor(PersonId person, OrganisationId organisation, OrganisationKind kind, Set<String> roles) {
    private static final OrganisationId PLATFORM = new OrganisationId("ytterby-ops");

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A service that follows another's event. */
    public static Actor system(String service) {
        return new Actor(new PersonId("system." + service), PLATFORM, OrganisationKind.AUTHORITY, Set.of());
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean isAuthority() {
        return kind == OrganisationKind.AUTHORITY;
    }
}
