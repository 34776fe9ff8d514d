package io.ytterby.kit.identity;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, for whom, and as what. A person's comes from the verified token only.
 *
 * @param organisation for whom: what is done is this organisation's
 * @param agent whose person it is, where an agent acts for the organisation under a mandate; null where the person is
 *     the organisation's own
 */
public record Actor(
        PersonId person,
        OrganisationId organisation,
        OrganisationKind kind,
        Set<String> roles,
        @Nullable OrganisationId agent) {
    private static final OrganisationId PLATFORM = new OrganisationId("ytterby-ops");

    public Actor {
        roles = Set.copyOf(roles);
    }

    public Actor(PersonId person, OrganisationId organisation, OrganisationKind kind, Set<String> roles) {
        this(person, organisation, kind, roles, null);
    }

    /** A service that follows another's event. */
    public static Actor system(String service) {
        return new Actor(new PersonId("system." + service), PLATFORM, OrganisationKind.AUTHORITY, Set.of());
    }

    /** Whose person it is: the agent, or the organisation itself. */
    public OrganisationId employer() {
        return agent == null ? organisation : agent;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean isAuthority() {
        return kind == OrganisationKind.AUTHORITY;
    }
}
