package io.ytterby.inspection.order.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.party.domain.VisibleTo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payload of {@code inspection.order}, as contracts has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderStateV1(
        long aggregateVersion,
        List<VisibleTo> visibleTo,
        String orderId,
        String declarationId,
        String status,
        String lane,
        String origin,
        String reason,
        @Nullable String assignedTo,
        @Nullable String outcome) {
    static OrderStateV1 of(InspectionOrder order, List<VisibleTo> visibleTo) {
        var inspector = order.assignedTo();
        var outcome = order.outcome();
        return new OrderStateV1(
                order.version(),
                visibleTo,
                order.id().toString(),
                order.declaration().toString(),
                order.status().name(),
                order.lane().name(),
                order.origin().name(),
                order.reason(),
                inspector == null ? null : inspector.value(),
                outcome == null ? null : outcome.name());
    }
}
