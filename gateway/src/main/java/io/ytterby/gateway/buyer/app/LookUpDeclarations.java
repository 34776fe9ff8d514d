package io.ytterby.gateway.buyer.app;

import io.ytterby.contracts.Topic;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.gateway.projection.domain.KnownDeclaration;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** How a declaration stands, to an organisation that may know of it. */
@Singleton
public class LookUpDeclarations {
    private static final List<Topic> RESTS_ON = List.of(Topic.INSPECTION_DECLARATION);

    private final Projection projection;

    public LookUpDeclarations(Projection projection) {
        this.projection = projection;
    }

    /** A declaration as it is known now. */
    public record Found(KnownDeclaration known, Freshness freshness) {}

    public Optional<Found> find(DeclarationId id, OrganisationId caller) {
        return projection
                .declaration(id)
                .filter(known -> known.audience().scopeFor(caller).isPresent())
                .map(known -> new Found(known, projection.freshness(known, RESTS_ON)));
    }
}
