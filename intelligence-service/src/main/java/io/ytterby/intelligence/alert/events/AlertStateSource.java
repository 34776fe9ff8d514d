package io.ytterby.intelligence.alert.events;

import io.ytterby.contracts.Topic;
import io.ytterby.intelligence.alert.app.AlertChanges;
import io.ytterby.intelligence.alert.app.Alerts;
import io.ytterby.intelligence.alert.domain.AlertId;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Lets the sweeper tell an alert again. */
@Singleton
class AlertStateSource implements StateSource {
    private final Alerts alerts;
    private final AlertChanges changes;

    AlertStateSource(Alerts alerts, AlertChanges changes) {
        this.alerts = alerts;
        this.changes = changes;
    }

    @Override
    public Topic topic() {
        return Topic.INTELLIGENCE_ALERT;
    }

    @Override
    public String versionsSql() {
        return "SELECT id::text AS key, version FROM alert";
    }

    @Override
    public Optional<OutboxEvent> current(String key) {
        return alerts.lock(new AlertId(UUID.fromString(key))).map(found -> changes.told(found, "alert-republished"));
    }
}
