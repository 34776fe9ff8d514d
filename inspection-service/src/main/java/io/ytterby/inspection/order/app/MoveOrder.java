package io.ytterby.inspection.order.app;

import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.order.domain.OrderStatus;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

        /** The one who has asked to take a selected order back. */
        record SamePerson(InspectionOrder order) implements Outcome {}
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

    /** What an officer has ordered one takes back; what was selected needs two, and is kept as an override. */
    @Transactional
    public Outcome cancel(Actor actor, OrderId id, String reason) {
        var found = locked.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchOrder();
        var order = found.order();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (order.origin().isTakenBackByTwo()) {
            var first = order.end().asked();
            if (first == null) {
                var asked = order.askToCancel(actor.person(), now, reason);
                return write(actor, order, "order-cancel-asked", reason, asked);
            }
            if (!first.mayBeGrantedBy(actor.person())) return new Outcome.SamePerson(order);
        }
        return write(actor, order, "order-cancelled", reason, order.cancel(now, reason, actor.person()));
    }

    /** Whose these orders are. */
    public List<DeclarationId> declarationsOf(List<OrderId> ids) {
        return ids.stream().flatMap(id -> locked.declarationOf(id).stream()).toList();
    }

    /**
     * Ends an order because its ground is gone, if nobody has begun; its declaration is locked by the caller.
     *
     * @return false if it was begun or has ended, or if selection has meanwhile picked the same goods
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean cancelUnstarted(Actor actor, OrderId id, String reason) {
        var order = orders.lookUp(id).orElseThrow();
        boolean begun = order.status() != OrderStatus.ISSUED && order.status() != OrderStatus.ASSIGNED;
        if (begun || order.origin().isTakenBackByTwo()) return false;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return write(actor, order, "order-cancelled", reason, order.cancel(now, reason, actor.person()))
                instanceof Outcome.Moved;
    }

    private Outcome write(
            Actor actor, InspectionOrder order, String done, String reason, Optional<InspectionOrder> next) {
        if (next.isEmpty()) return new Outcome.NotNow(order);
        orders.update(next.get());
        changes.told(actor, next.get(), done, Map.of("reason", reason));
        return new Outcome.Moved(next.get());
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
