package io.ytterby.inspection.selectivity.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.inspection.order.app.LockedOrders;
import io.ytterby.inspection.order.app.OrderChanges;
import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** An untouched YELLOW becomes BLUE after the days that the profile in force says: the books are looked at later. */
@Singleton
public class RerouteUntouched {
    private static final Actor SELECTION = Actor.system("selection");
    private static final int BATCH = 100;

    private final ProfileInForce profiles;
    private final Selections selections;
    private final LockedOrders locked;
    private final Orders orders;
    private final OrderChanges changes;
    private final Clock clock;

    RerouteUntouched(
            ProfileInForce profiles,
            Selections selections,
            LockedOrders locked,
            Orders orders,
            OrderChanges changes,
            Clock clock) {
        this.profiles = profiles;
        this.selections = selections;
        this.locked = locked;
        this.orders = orders;
        this.changes = changes;
        this.clock = clock;
    }

    /** Each in a transaction of its own. */
    @Scheduled(
            every = "${inspection.selectivity.reroute-every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        var days = profiles.on(profiles.today()).profile().rerouteAfterDays();
        if (days == null) return;
        var before = clock.instant().minus(Duration.ofDays(days));
        for (var id : orders.untouchedYellow(before, BATCH))
            QuarkusTransaction.requiringNew().run(() -> reroute(id, before));
    }

    private void reroute(OrderId id, Instant before) {
        locked.lock(id)
                .map(LockedOrders.Locked::order)
                .filter(order -> order.issuedAt().isBefore(before))
                .flatMap(InspectionOrder::reroute)
                .ifPresent(order -> {
                    orders.update(order);
                    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    selections.latest(order.declaration()).ifPresent(last -> selections.add(last.rerouted(now)));
                    changes.told(SELECTION, order, "order-rerouted", Map.of("lane", order.lane()));
                });
    }
}
