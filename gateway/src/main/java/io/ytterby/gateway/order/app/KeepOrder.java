package io.ytterby.gateway.order.app;

import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Takes a buyer's order as the buyer writes it, or its next version. */
@ApplicationScoped
public class KeepOrder {
    private static final long MOST = 20_000;

    private final Orders orders;
    private final OwnDatabase database;
    private final Journal journal;
    private final Clock clock;

    KeepOrder(Orders orders, OwnDatabase database, Journal journal, Clock clock) {
        this.orders = orders;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param expected the version that was read; 0 for an order that is new */
    @Transactional
    public OrderOutcome keep(Actor actor, String poNo, List<PurchaseOrder.Line> lines, long expected) {
        database.require();
        var mine = actor.organisation();
        var order = new PurchaseOrder(mine, poNo, lines, expected + 1, clock.instant());
        boolean isNew = expected == 0;
        if (isNew && orders.count(mine) >= MOST) return new OrderOutcome.TooMany(MOST);
        boolean kept = isNew ? orders.tryAdd(order, actor.person()) : orders.tryReplace(order, actor.person());
        if (!kept)
            return orders.find(mine, poNo)
                    .<OrderOutcome>map(now -> new OrderOutcome.Stale(now.version()))
                    .orElseGet(() -> new OrderOutcome.Absent(poNo));
        journal.write(new Change(
                actor,
                isNew ? "order.placed" : "order.changed",
                "order/" + mine + "/" + poNo,
                Map.of("version", order.version(), "lines", lines.size())));
        return new OrderOutcome.Kept(order, isNew);
    }
}
