package io.ytterby.gateway.projection.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.gateway.projection.domain.KnownHolds;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.inbox.ReceivedEvent;
import java.time.Instant;
import java.util.List;

/** What the gateway reads of {@code inspection.hold}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldsV1(List<VisibleToV1> visibleTo, DeclarationId declarationId, List<HoldV1> openHolds, List<LotId> lots) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record HoldV1(String ground, String authority, Instant placedAt) {}

    static KnownHolds read(ReceivedEvent event) {
        var state = event.as(HoldsV1.class);
        return new KnownHolds(
                event.aggregateVersion(),
                VisibleToV1.audience(state.visibleTo),
                event.occurredAt(),
                state.declarationId,
                state.openHolds.stream()
                        .map(hold -> new KnownHolds.Hold(hold.ground, hold.authority, hold.placedAt))
                        .toList(),
                state.lots);
    }
}
