package io.ytterby.inspection.order.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.order.domain.InspectionOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An inspection order. {@code outcome} is that of the verified result; an unverified one shows only among its results. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderReply(
        String orderId,
        String declarationId,
        String status,
        String lane,
        String reason,
        Instant issuedAt,
        String issuedBy,
        @Nullable String assignedTo,
        @Nullable String outcome,
        @Nullable Instant closedAt,
        @Nullable String endReason,
        long version) {
    static OrderReply of(InspectionOrder order) {
        var inspector = order.assignedTo();
        var outcome = order.outcome();
        return new OrderReply(
                order.id().toString(),
                order.declaration().toString(),
                order.status().name(),
                order.lane().name(),
                order.reason(),
                order.issuedAt(),
                order.issuedBy().value(),
                inspector == null ? null : inspector.value(),
                outcome == null ? null : outcome.name(),
                order.closedAt(),
                order.endReason(),
                order.version());
    }
}
