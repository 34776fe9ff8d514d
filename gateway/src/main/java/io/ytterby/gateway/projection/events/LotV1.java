package io.ytterby.gateway.projection.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.inbox.ReceivedEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the gateway reads of {@code tracking.lot}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LotV1(
        List<VisibleToV1> visibleTo,
        LotId lotId,
        String lotNumber,
        String stage,
        long massMg,
        String status,
        @Nullable DeclarationId lockedFor,
        List<DeclarationId> frozenBy,
        OrganisationId producerOrg,
        OrganisationId custodianOrg,
        @Nullable List<RecallV1> recalls) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RecallV1(UUID recallId, String reason, Instant openedAt) {}

    static KnownLot read(ReceivedEvent event) {
        var state = event.as(LotV1.class);
        return new KnownLot(
                event.aggregateVersion(),
                VisibleToV1.audience(state.visibleTo),
                event.occurredAt(),
                state.lotId,
                state.lotNumber,
                state.stage,
                new Mass(state.massMg),
                state.status,
                state.lockedFor,
                state.frozenBy,
                state.producerOrg,
                state.custodianOrg,
                VisibleToV1.granted(state.visibleTo),
                state.recalls == null
                        ? List.of()
                        : state.recalls.stream()
                                .map(one -> new KnownLot.Recall(one.recallId, one.reason, one.openedAt))
                                .toList());
    }
}
