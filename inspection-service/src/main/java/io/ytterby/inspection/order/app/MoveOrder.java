package io.ytterby.inspection.order.app;

import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps of an order that concern nobody but customs: each its own transaction. */
@ApplicationScoped
public class MoveOrder {
    private final LockedOrders locked;
    private final Orders orders;
    private final OrderChanges changes;
    private final Clock clock;

    MoveOrder(LockedOrders locked, Orders orders, OrderChanges changes, Clock clock) {
        this.locked = locked;
        this.orders = orders;
        this.changes = changes;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Moved(InspectionOrder order) implements Outcome {}

        record NoSuchOrder() implements Outcome {}

        record NotNow(InspectionOrder order) implements Outcome {}
    }

    @Transactional
    public Outcome assign(Actor actor, OrderId id, PersonId inspector) {
        return move(
                actor, id, "order-assigned", Map.of("assignee", inspector.value()), order -> order.assign(inspector));
    }

    @Transactional
    public Outcome start(Actor actor, OrderId id) {
        return move(actor, id, "order-started", Map.of(), InspectionOrder::start);
    }

    @Transactional
    public Outcome close(Actor actor, OrderId id, @Nullable String remark) {
        var detail = remark == null ? Map.of() : Map.of("remark", remark);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return move(actor, id, "order-closed", detail, order -> order.close(now, remark));
    }

    @Transactional
    public Outcome cancel(Actor actor, OrderId id, String reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return move(actor, id, "order-cancelled", Map.of("reason", reason), order -> order.cancel(now, reason));
    }

    private Outcome move(
            Actor actor,
            OrderId id,
            String done,
            Object detail,
            Function<InspectionOrder, Optional<InspectionOrder>> verb) {
        var found = locked.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchOrder();
        var next = verb.apply(found.order()).orElse(null);
        if (next == null) return new Outcome.NotNow(found.order());
        orders.update(next);
        changes.told(actor, next, done, detail);
        return new Outcome.Moved(next);
    }
}
