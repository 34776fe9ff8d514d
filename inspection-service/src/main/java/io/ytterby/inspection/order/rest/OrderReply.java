package io.ytterby.inspection.order.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.order.domain.InspectionOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An inspection order. {@code outcome} is that of the verified result; an unverified one shows only among its results.
 * {@code cancelAskedBy} would take a selected order back and waits for a second officer.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderReply(
        String orderId,
        String declarationId,
        String status,
        String lane,
        String origin,
        String reason,
        Instant issuedAt,
        String issuedBy,
        @Nullable String assignedTo,
        @Nullable String outcome,
        @Nullable Instant closedAt,
        @Nullable String endReason,
        @Nullable String cancelAskedBy,
        @Nullable String cancelAskedReason,
        @Nullable String cancelledBy,
        long version) {
    static OrderReply of(InspectionOrder order) {
        var inspector = order.assignedTo();
        var outcome = order.outcome();
        var asked = order.end().asked();
        var cancelledBy = order.end().cancelledBy();
        return new OrderReply(
                order.id().toString(),
                order.declaration().toString(),
                order.status().name(),
                order.lane().name(),
                order.origin().name(),
                order.reason(),
                order.issuedAt(),
                order.issuedBy().value(),
                inspector == null ? null : inspector.value(),
                outcome == null ? null : outcome.name(),
                order.closedAt(),
                order.endReason(),
                asked == null ? null : asked.by().value(),
                asked == null ? null : asked.reason(),
                cancelledBy == null ? null : cancelledBy.value(),
                order.version());
    }
}
