package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.OrganisationId;
import java.util.Map;
import java.util.Optional;

/** Who may see a thing, as its owner says in {@code visibleTo}. Nothing else decides: neither role nor kind. */
public record Audience(Map<OrganisationId, Scope> scopes) {
    public Audience {
        scopes = Map.copyOf(scopes);
    }

    /** Empty if the organisation may not know that the thing exists. */
    public Optional<Scope> scopeFor(OrganisationId organisation) {
        return Optional.ofNullable(scopes.get(organisation));
    }
}
