package io.ytterby.inspection.alert.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.inspection.alert.domain.Alert;
import io.ytterby.inspection.alert.domain.AlertId;
import io.ytterby.inspection.alert.domain.AlertState;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** Tells once of each alert whose time is over, each in a transaction of its own. No reader waits for it. */
@Singleton
public class TellRunOut {
    private static final int BATCH = 100;

    private final Alerts alerts;
    private final AlertChanges changes;
    private final Clock clock;

    TellRunOut(Alerts alerts, AlertChanges changes, Clock clock) {
        this.alerts = alerts;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(every = "${inspection.alert.run-out-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        for (var id : alerts.runOut(clock.instant(), BATCH))
            QuarkusTransaction.requiringNew().run(() -> tell(id));
    }

    private void tell(AlertId id) {
        alerts.lock(id)
                .filter(alert -> alert.stored() == AlertState.ACTIVE)
                .filter(alert -> alert.stateAt(clock.instant()) == AlertState.EXPIRED)
                .map(Alert::expired)
                .ifPresent(expired -> {
                    alerts.update(expired);
                    changes.told(Actor.system("inspection"), expired, "expired", Map.of());
                });
    }
}
