package io.ytterby.inspection.selectivity.app;

import io.ytterby.inspection.order.app.OrderChanges;
import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.OrderOrigin;
import io.ytterby.inspection.order.domain.OrderStatus;
import io.ytterby.inspection.selectivity.domain.Selection;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import java.util.Map;

/** Makes the order that follows from a selection, or raises the one that is there. The declaration is locked. */
@Singleton
class ProposeOrder {
    private static final Actor SELECTION = Actor.system("selection");

    private final Orders orders;
    private final OrderChanges changes;

    ProposeOrder(Orders orders, OrderChanges changes) {
        this.orders = orders;
        this.changes = changes;
    }

    void propose(Selection selection) {
        var origin = selection.origin();
        if (origin == null) return;
        var standing = orders.of(selection.declaration()).stream()
                .filter(order -> order.keepsGoods() || order.status() == OrderStatus.PROPOSED)
                .findFirst();
        if (standing.isPresent()) raise(standing.get(), selection, origin);
        else add(selection, origin);
    }

    private void add(Selection selection, OrderOrigin origin) {
        var order = InspectionOrder.proposed(
                selection.declaration(),
                selection.lane(),
                origin,
                selection.summary(),
                SELECTION.person(),
                selection.at());
        orders.add(order);
        told(order, selection, "order-proposed");
    }

    private void raise(InspectionOrder standing, Selection selection, OrderOrigin origin) {
        standing.raise(selection.lane(), origin).ifPresent(raised -> {
            orders.update(raised);
            told(raised, selection, "order-raised");
        });
    }

    private void told(InspectionOrder order, Selection selection, String done) {
        changes.told(SELECTION, order, done, Map.of("lane", selection.lane(), "selection", selection.id()));
    }
}
