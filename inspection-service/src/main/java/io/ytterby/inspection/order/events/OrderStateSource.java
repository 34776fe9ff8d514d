package io.ytterby.inspection.order.events;

import io.ytterby.contracts.Topic;
import io.ytterby.inspection.order.app.OrderChanges;
import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Lets the sweeper tell an order again. */
@Singleton
class OrderStateSource implements StateSource {
    private final Orders orders;
    private final OrderChanges changes;

    OrderStateSource(Orders orders, OrderChanges changes) {
        this.orders = orders;
        this.changes = changes;
    }

    @Override
    public Topic topic() {
        return Topic.INSPECTION_ORDER;
    }

    @Override
    public String versionsSql() {
        return "SELECT id::text AS key, version FROM inspection_order";
    }

    @Override
    public Optional<OutboxEvent> current(String key) {
        return orders.lookUp(new OrderId(UUID.fromString(key))).map(order -> changes.state(order, "order-republished"));
    }
}
