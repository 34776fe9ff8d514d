package io.ytterby.inspection.alert.app;

import io.ytterby.inspection.alert.domain.Alert;
import io.ytterby.inspection.alert.domain.AlertId;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An alert is taken back: by an officer, or because the result behind it was reversed. */
@Singleton
public class WithdrawAlert {
    private final Alerts alerts;
    private final AlertChanges changes;
    private final Clock clock;

    WithdrawAlert(Alerts alerts, AlertChanges changes, Clock clock) {
        this.alerts = alerts;
        this.changes = changes;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Withdrawn(Alert alert) implements Outcome {}

        record NoSuchAlert() implements Outcome {}

        /** It was withdrawn before, or its time is over. */
        record Ended(Alert alert) implements Outcome {}
    }

    @Transactional
    public Outcome withdraw(Actor actor, AlertId id, String reason) {
        return end(actor, id, reason);
    }

    /**
     * In the transaction that reverses the result.
     *
     * @return empty if the result raised none, or if its alert has ended already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Alert> ofResult(Actor actor, UUID result, String reason) {
        return alerts.ofResult(result)
                .flatMap(id -> end(actor, id, reason) instanceof Outcome.Withdrawn(var alert)
                        ? Optional.of(alert)
                        : Optional.empty());
    }

    private Outcome end(Actor actor, AlertId id, String reason) {
        var found = alerts.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchAlert();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var ended = found.withdraw(actor.person(), reason, now).orElse(null);
        if (ended == null) return new Outcome.Ended(found);
        alerts.update(ended);
        changes.told(actor, ended, "withdrawn", Map.of("reason", reason));
        return new Outcome.Withdrawn(ended);
    }
}
