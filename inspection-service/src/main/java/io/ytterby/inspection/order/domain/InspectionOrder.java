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
 * @param issuedAt when it was proposed, as long as nobody has adopted it
 * @param assignedTo null until somebody has it
 * @param outcome what the verified result came to; null before that, because an unverified one counts for nothing
 * @param end when, why and by whom it was ended; what an officer has asked for, but not yet got
 */
public record InspectionOrder(
        OrderId id,
        DeclarationId declaration,
        OrderStatus status,
        Lane lane,
        OrderOrigin origin,
        String reason,
        Instant issuedAt,
        PersonId issuedBy,
        @Nullable PersonId assignedTo,
        @Nullable Outcome outcome,
        OrderEnd end,
        long version) {

    public static InspectionOrder issued(
            DeclarationId declaration, Lane lane, String reason, PersonId issuer, Instant at) {
        return first(declaration, OrderStatus.ISSUED, lane, OrderOrigin.OFFICER, reason, issuer, at);
    }

    /** By the rules, the draw or the top-up; an officer adopts it. */
    public static InspectionOrder proposed(
            DeclarationId declaration, Lane lane, OrderOrigin origin, String reason, PersonId proposer, Instant at) {
        if (origin == OrderOrigin.OFFICER) throw new IllegalArgumentException("an officer's order is issued");
        return first(declaration, OrderStatus.PROPOSED, lane, origin, reason, proposer, at);
    }

    private static InspectionOrder first(
            DeclarationId declaration,
            OrderStatus status,
            Lane lane,
            OrderOrigin origin,
            String reason,
            PersonId by,
            Instant at) {
        return new InspectionOrder(
                OrderId.random(), declaration, status, lane, origin, reason, at, by, null, null, OrderEnd.NONE, 1);
    }

    /** Goods with such an order are not released: it is open, and not an audit of what may have left. */
    public boolean keepsGoods() {
        return status.isOpen() && lane != Lane.BLUE;
    }

    public @Nullable Instant closedAt() {
        return end.at();
    }

    public @Nullable String endReason() {
        return end.reason();
    }

    /** An officer takes it on, with a reason of his own, and in a higher lane if he says so; never in a lower. */
    public Optional<InspectionOrder> adopt(Lane asked, String why, PersonId officer, Instant at) {
        return leadsTo(OrderVerb.ADOPT)
                .map(next -> new InspectionOrder(
                        id,
                        declaration,
                        next,
                        lane.or(asked),
                        origin,
                        why,
                        at,
                        officer,
                        null,
                        null,
                        OrderEnd.NONE,
                        version + 1));
    }

    /** Empty also if it is as high already. An officer's own order stands for what was selected from now on. */
    public Optional<InspectionOrder> raise(Lane to, OrderOrigin by) {
        var raisedBy = origin == OrderOrigin.OFFICER ? by : origin;
        if (!to.isAbove(lane) && raisedBy == origin) return Optional.empty();
        return leadsTo(OrderVerb.RAISE).map(next -> in(next, lane.or(to), raisedBy));
    }

    /** Nobody has touched the papers in time: the books are looked at later, and the goods need not wait. */
    public Optional<InspectionOrder> reroute() {
        if (lane != Lane.YELLOW) return Optional.empty();
        return leadsTo(OrderVerb.REROUTE).map(next -> in(next, Lane.BLUE, origin));
    }

    public Optional<InspectionOrder> assign(PersonId inspector) {
        return leadsTo(OrderVerb.ASSIGN).map(next -> in(next, inspector, outcome, end));
    }

    public Optional<InspectionOrder> start() {
        return leadsTo(OrderVerb.START).map(next -> in(next, assignedTo, outcome, end));
    }

    public Optional<InspectionOrder> resultRecorded() {
        return leadsTo(OrderVerb.RECORD_RESULT).map(next -> in(next, assignedTo, outcome, end));
    }

    public Optional<InspectionOrder> resultVerified(Outcome found) {
        return leadsTo(OrderVerb.VERIFY_RESULT).map(next -> in(next, assignedTo, found, end));
    }

    public Optional<InspectionOrder> close(Instant at, @Nullable String remark) {
        return leadsTo(OrderVerb.CLOSE).map(next -> in(next, assignedTo, outcome, end.closed(at, remark)));
    }

    /** A first officer would take a selected order back. */
    public Optional<InspectionOrder> askToCancel(PersonId officer, Instant at, String why) {
        return leadsTo(OrderVerb.ASK_TO_CANCEL)
                .map(next -> in(next, assignedTo, outcome, end.asked(new CancelRequest(officer, at, why))));
    }

    /**
     * Ends it without a result.
     *
     * @param officer null if nobody took it back, but its declaration has ended
     */
    public Optional<InspectionOrder> cancel(Instant at, String why, @Nullable PersonId officer) {
        return leadsTo(OrderVerb.CANCEL).map(next -> in(next, assignedTo, outcome, end.cancelled(at, why, officer)));
    }

    private Optional<OrderStatus> leadsTo(OrderVerb verb) {
        return OrderLifecycle.leadsTo(status, outcome != null, verb);
    }

    private InspectionOrder in(OrderStatus next, Lane to, OrderOrigin by) {
        return new InspectionOrder(
                id, declaration, next, to, by, reason, issuedAt, issuedBy, assignedTo, outcome, end, version + 1);
    }

    private InspectionOrder in(OrderStatus next, @Nullable PersonId inspector, @Nullable Outcome found, OrderEnd how) {
        return new InspectionOrder(
                id, declaration, next, lane, origin, reason, issuedAt, issuedBy, inspector, found, how, version + 1);
    }
}
