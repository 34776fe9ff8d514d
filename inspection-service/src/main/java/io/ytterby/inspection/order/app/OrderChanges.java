package io.ytterby.inspection.order.app;

import io.ytterby.contracts.Topic;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.party.app.Audience;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Writes down what happened to an order and tells the others. */
@Singleton
public class OrderChanges {
    private final Audience audience;
    private final Journal journal;
    private final Clock clock;

    OrderChanges(Audience audience, Journal journal, Clock clock) {
        this.audience = audience;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * In the transaction that wrote the row. A crash point named as the action stands at its end.
     *
     * @param done in the past: {@code order-assigned}
     * @param detail what the audit keeps of it
     * @param facts other events of the same change
     */
    public void told(Actor actor, InspectionOrder now, String done, Object detail, OutboxEvent... facts) {
        var events = new ArrayList<OutboxEvent>(List.of(facts));
        events.add(state(now, done));
        var action = done.replaceFirst("-", ".");
        journal.write(new Change(actor, action, "order/" + now.id(), detail, events));
        CrashPoint.reached(action);
    }

    /** An order as the others are told it. */
    public OutboxEvent state(InspectionOrder order, String fact) {
        return OutboxEvent.state(
                Topic.INSPECTION_ORDER,
                order.id().toString(),
                order.version(),
                fact,
                clock.instant(),
                OrderStateV1.of(order, audience.ofAuthorities()));
    }
}
