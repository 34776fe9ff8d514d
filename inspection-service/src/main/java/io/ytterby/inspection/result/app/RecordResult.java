package io.ytterby.inspection.result.app;

import io.ytterby.inspection.order.app.LockedOrders;
import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** One person writes down what was found. It counts for nothing yet. */
@ApplicationScoped
public class RecordResult {
    private final LockedOrders locked;
    private final Orders orders;
    private final Results results;
    private final ResultTold told;
    private final Clock clock;

    RecordResult(LockedOrders locked, Orders orders, Results results, ResultTold told, Clock clock) {
        this.locked = locked;
        this.orders = orders;
        this.results = results;
        this.told = told;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Recorded(InspectionOrder order, InspectionResult result) implements Outcome {}

        record NoSuchOrder() implements Outcome {}

        record NotNow(InspectionOrder order) implements Outcome {}
    }

    @Transactional
    public Outcome record(Actor actor, OrderId id, Finding finding) {
        var found = locked.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchOrder();
        var next = found.order().resultRecorded().orElse(null);
        if (next == null) return new Outcome.NotNow(found.order());
        var result = InspectionResult.recorded(
                id,
                finding.outcome(),
                finding.text(),
                finding.shares(),
                actor.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        results.add(result);
        orders.update(next);
        told.told(actor, found.declaration(), next, result, "result-recorded");
        return new Outcome.Recorded(next, result);
    }
}
