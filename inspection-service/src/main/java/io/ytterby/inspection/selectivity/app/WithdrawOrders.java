package io.ytterby.inspection.selectivity.app;

import io.ytterby.inspection.declaration.app.DeclarationMoved;
import io.ytterby.inspection.order.app.OrderChanges;
import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.order.domain.OrderStatus;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A declaration that ends takes its proposed order with it. Its exporter may cancel it as if nothing had been selected,
 * and so learns nothing; what he lodges of the same goods has the same draw and at least the same lane.
 */
@Singleton
class WithdrawOrders {
    private static final Actor SELECTION = Actor.system("selection");

    private final Orders orders;
    private final OrderChanges changes;
    private final Clock clock;

    WithdrawOrders(Orders orders, OrderChanges changes, Clock clock) {
        this.orders = orders;
        this.changes = changes;
        this.clock = clock;
    }

    void follow(@Observes DeclarationMoved moved) {
        if (!moved.now().status().isStopped()) return;
        var why = "The declaration is " + moved.now().status();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var order : orders.of(moved.now().id())) {
            if (order.status() != OrderStatus.PROPOSED) continue;
            var ended = order.cancel(now, why, null).orElseThrow();
            orders.update(ended);
            changes.told(SELECTION, ended, "order-withdrawn", Map.of("reason", why));
        }
    }
}
