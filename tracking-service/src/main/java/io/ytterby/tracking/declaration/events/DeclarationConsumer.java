package io.ytterby.tracking.declaration.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import io.ytterby.tracking.declaration.app.FollowDeclaration;
import io.ytterby.tracking.declaration.domain.DeclaredLots;
import io.ytterby.tracking.declaration.domain.DeclaredStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hears of declarations, and has their lots kept, freed or exported. */
@ApplicationScoped
class DeclarationConsumer implements EventConsumer {
    private final FollowDeclaration followDeclaration;

    DeclarationConsumer(FollowDeclaration followDeclaration) {
        this.followDeclaration = followDeclaration;
    }

    /** Of a declaration's state only what lots need to know. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DeclarationState(
            long aggregateVersion,
            UUID declarationId,
            DeclaredStatus status,
            String exporterOrg,
            String consigneeOrg,
            @Nullable String port,
            List<Line> lines) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Line(UUID lotId, long massMg) {}

        DeclaredLots toDeclaredLots() {
            return new DeclaredLots(
                    new DeclarationId(declarationId),
                    aggregateVersion,
                    status,
                    new OrganisationId(exporterOrg),
                    new OrganisationId(consigneeOrg),
                    port,
                    lines.stream()
                            .collect(Collectors.toMap(
                                    line -> new LotId(line.lotId()), line -> new Mass(line.massMg()), Mass::plus)));
        }
    }

    @Override
    public String name() {
        return "tracking.declarations";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INSPECTION_DECLARATION);
    }

    @Override
    public void on(ReceivedEvent event) {
        followDeclaration.to(event.as(DeclarationState.class).toDeclaredLots());
    }
}
