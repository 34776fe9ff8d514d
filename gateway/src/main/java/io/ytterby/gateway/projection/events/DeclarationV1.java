package io.ytterby.gateway.projection.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.gateway.projection.domain.KnownDeclaration;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.inbox.ReceivedEvent;
import java.time.Instant;
import java.util.List;

/** What the gateway reads of {@code inspection.declaration}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DeclarationV1(
        List<VisibleToV1> visibleTo,
        DeclarationId declarationId,
        String mrn,
        String status,
        Instant lodgedAt,
        List<LineV1> lines) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record LineV1(LotId lotId, LicenceNumber licenceNumber) {}

    static KnownDeclaration read(ReceivedEvent event) {
        var state = event.as(DeclarationV1.class);
        return new KnownDeclaration(
                event.aggregateVersion(),
                VisibleToV1.audience(state.visibleTo),
                event.occurredAt(),
                state.declarationId,
                state.mrn,
                state.status,
                state.lodgedAt,
                state.lines.stream()
                        .map(line -> new KnownDeclaration.Line(line.lotId, line.licenceNumber))
                        .toList());
    }
}
