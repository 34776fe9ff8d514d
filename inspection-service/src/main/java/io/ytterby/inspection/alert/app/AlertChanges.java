package io.ytterby.inspection.alert.app;

import io.ytterby.contracts.Topic;
import io.ytterby.inspection.alert.domain.Alert;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes down what happened to an alert and tells the other ports. */
@Singleton
public class AlertChanges {
    private final Journal journal;
    private final Clock clock;

    AlertChanges(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * In the transaction that wrote the row.
     *
     * @param done in the past: {@code raised}
     * @param detail what the audit keeps of it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void told(Actor actor, Alert now, String done, Object detail) {
        var event = OutboxEvent.fact(
                Topic.INSPECTION_ALERT,
                now.id().toString(),
                now.version(),
                "alert-" + done,
                "inspection.alert",
                clock.instant(),
                AlertV1.of(now, now.stored()));
        journal.write(new Change(actor, "alert." + done, "alert/" + now.id(), detail, event));
    }
}
