package io.ytterby.inspection.order.domain;

import static io.ytterby.inspection.order.domain.OrderStatus.ASSIGNED;
import static io.ytterby.inspection.order.domain.OrderStatus.CANCELLED;
import static io.ytterby.inspection.order.domain.OrderStatus.CLOSED;
import static io.ytterby.inspection.order.domain.OrderStatus.IN_PROGRESS;
import static io.ytterby.inspection.order.domain.OrderStatus.ISSUED;
import static io.ytterby.inspection.order.domain.OrderStatus.PROPOSED;
import static io.ytterby.inspection.order.domain.OrderStatus.RESULT_PENDING;

import java.util.Optional;

/**
 * The state machine of an inspection order, in one place.
 *
 * <pre>
 *   PROPOSED ──adopt──▶ ISSUED                                       (by selection; raise and reroute change its lane)
 *   ISSUED ──assign──▶ ASSIGNED ──start──▶ IN_PROGRESS ──result──▶ RESULT_PENDING ──close──▶ CLOSED
 *                       ▲ │ assign                                   ▲ │ result (a correction), verify
 *                       └─┘                                          └─┘
 *   PROPOSED, ISSUED, ASSIGNED, IN_PROGRESS ──cancel──▶ CANCELLED      (a recorded result can't be cancelled away)
 * </pre>
 *
 * A selected order is taken back by two officers: the first one asks, the second one cancels.
 * A verified result is neither corrected nor verified again, and only a verified one closes the order.
 */
public final class OrderLifecycle {
    private OrderLifecycle() {}

    /** @return empty if the verb is refused there */
    public static Optional<OrderStatus> leadsTo(OrderStatus from, boolean verified, OrderVerb verb) {
        return switch (verb) {
            case ADOPT -> when(from == PROPOSED, ISSUED);
            case REROUTE -> when(from == PROPOSED, PROPOSED);
            case RAISE -> when(from.isOpen(), from);
            case ASSIGN -> when(from == ISSUED || from == ASSIGNED, ASSIGNED);
            case START -> when(from == ASSIGNED, IN_PROGRESS);
            case RECORD_RESULT -> when(from == IN_PROGRESS || (from == RESULT_PENDING && !verified), RESULT_PENDING);
            case VERIFY_RESULT -> when(from == RESULT_PENDING && !verified, RESULT_PENDING);
            case CLOSE -> when(from == RESULT_PENDING && verified, CLOSED);
            case ASK_TO_CANCEL -> when(mayEnd(from), from);
            case CANCEL -> when(mayEnd(from), CANCELLED);
        };
    }

    private static boolean mayEnd(OrderStatus from) {
        return from == PROPOSED || from == ISSUED || from == ASSIGNED || from == IN_PROGRESS;
    }

    private static Optional<OrderStatus> when(boolean allowed, OrderStatus next) {
        return allowed ? Optional.of(next) : Optional.empty();
    }
}
