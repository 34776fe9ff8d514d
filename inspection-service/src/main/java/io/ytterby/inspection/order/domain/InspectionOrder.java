package io.ytterby.inspection.order.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That customs wants to look at declared goods. Immutable; {@link OrderLifecycle} draws what may happen to it.
 *
 * @param reason why these goods: shown to whoever inspects them
 * @param assignedTo null until somebody has it
 * @param outcome what the verified result came to; null before that, because an unverified one counts for nothing
 * @param endReason why it was cancelled, or a remark at its close
 */
public record InspectionOrder(
        OrderId id,
        DeclarationId declaration,
        OrderStatus status,
        Lane lane,
        String reason,
        Instant issuedAt,
        PersonId issuedBy,
        @Nullable PersonId assignedTo,
        @Nullable Outcome outcome,
        @Nullable Instant closedAt,
        @Nullable String endReason,
        long version) {

    public static InspectionOrder issued(
            DeclarationId declaration, Lane lane, String reason, PersonId issuer, Instant at) {
        return new InspectionOrder(
                OrderId.random(), declaration, OrderStatus.ISSUED, lane, reason, at, issuer, null, null, null, null, 1);
    }

    public Optional<InspectionOrder> assign(PersonId inspector) {
        return leadsTo(OrderVerb.ASSIGN).map(next -> in(next, inspector, outcome, closedAt, endReason));
    }

    public Optional<InspectionOrder> start() {
        return leadsTo(OrderVerb.START).map(next -> in(next, assignedTo, outcome, closedAt, endReason));
    }

    public Optional<InspectionOrder> resultRecorded() {
        return leadsTo(OrderVerb.RECORD_RESULT).map(next -> in(next, assignedTo, outcome, closedAt, endReason));
    }

    public Optional<InspectionOrder> resultVerified(Outcome found) {
        return leadsTo(OrderVerb.VERIFY_RESULT).map(next -> in(next, assignedTo, found, closedAt, endReason));
    }

    public Optional<InspectionOrder> close(Instant at, @Nullable String remark) {
        return leadsTo(OrderVerb.CLOSE).map(next -> in(next, assignedTo, outcome, at, remark));
    }

    public Optional<InspectionOrder> cancel(Instant at, String why) {
        return leadsTo(OrderVerb.CANCEL).map(next -> in(next, assignedTo, outcome, at, why));
    }

    private Optional<OrderStatus> leadsTo(OrderVerb verb) {
        return OrderLifecycle.leadsTo(status, outcome != null, verb);
    }

    private InspectionOrder in(
            OrderStatus next,
            @Nullable PersonId inspector,
            @Nullable Outcome found,
            @Nullable Instant end,
            @Nullable String remark) {
        return new InspectionOrder(
                id, declaration, next, lane, reason, issuedAt, issuedBy, inspector, found, end, remark, version + 1);
    }
}
