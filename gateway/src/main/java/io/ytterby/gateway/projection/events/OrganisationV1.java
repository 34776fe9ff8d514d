package io.ytterby.gateway.projection.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.gateway.projection.domain.KnownOrganisation;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.inbox.ReceivedEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the gateway reads of {@code licensing.organisation}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OrganisationV1(
        List<VisibleToV1> visibleTo,
        OrganisationId organisationId,
        String status,
        @Nullable List<PersonId> leavers) {
    static KnownOrganisation read(ReceivedEvent event) {
        var state = event.as(OrganisationV1.class);
        return new KnownOrganisation(
                event.aggregateVersion(),
                VisibleToV1.audience(state.visibleTo),
                event.occurredAt(),
                state.organisationId,
                state.status.equals("FROZEN"),
                state.leavers == null ? Set.of() : new HashSet<>(state.leavers));
    }
}
