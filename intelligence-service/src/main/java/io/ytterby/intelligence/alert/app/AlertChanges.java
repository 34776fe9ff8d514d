package io.ytterby.intelligence.alert.app;

import io.ytterby.contracts.Topic;
import io.ytterby.intelligence.alert.domain.Alert;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Writes down what happened to an alert, and tells the authorities how it stands. */
@Singleton
public class AlertChanges {
    private final Alerts alerts;
    private final AlertConfig config;
    private final Journal journal;
    private final Clock clock;

    AlertChanges(Alerts alerts, AlertConfig config, Journal journal, Clock clock) {
        this.alerts = alerts;
        this.config = config;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void added(Actor actor, Alert raised) {
        alerts.add(raised);
        write(actor, raised, "raised", "score " + raised.score().toPlainString());
    }

    /** @param done in the past: {@code dismissed} */
    @Transactional(Transactional.TxType.MANDATORY)
    void moved(Actor actor, Alert next, String done, String reason) {
        alerts.update(next);
        write(actor, next, done, reason);
    }

    private void write(Actor actor, Alert alert, String done, String reason) {
        var detail = Map.of(
                "state", alert.state().name(),
                "score", alert.score().toPlainString(),
                "tests", alert.evidence().tests(),
                "records", alert.evidence().records(),
                "reason", reason);
        var subject = "alert/" + alert.id();
        journal.write(new Change(actor, "alert." + done, subject, detail, told(alert, "alert-" + done)));
    }

    public OutboxEvent told(Alert alert, String fact) {
        return OutboxEvent.state(
                Topic.INTELLIGENCE_ALERT,
                alert.id().toString(),
                alert.version(),
                fact,
                clock.instant(),
                AlertV1.of(alert, config.authorities()));
    }
}
