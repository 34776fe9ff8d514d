package io.ytterby.intelligence.alert.app;

import io.ytterby.intelligence.alert.domain.Alert;
import io.ytterby.intelligence.alert.domain.AlertId;
import io.ytterby.intelligence.alert.domain.Exit;
import io.ytterby.intelligence.alert.domain.ExitKind;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** What a person does about an alert. Each step has a reason. */
@ApplicationScoped
public class WorkOnAlert {
    private final Alerts alerts;
    private final AlertChanges changes;
    private final PolicyInForce policies;
    private final Clock clock;

    WorkOnAlert(Alerts alerts, AlertChanges changes, PolicyInForce policies, Clock clock) {
        this.alerts = alerts;
        this.changes = changes;
        this.policies = policies;
        this.clock = clock;
    }

    /** @return empty if there is no such alert */
    @Transactional
    public Optional<Alert.Outcome> dismiss(Actor actor, AlertId id, String reason) {
        return step(actor, id, "dismissed", reason, found -> found.dismiss(actor.person(), reason, now()));
    }

    @Transactional
    public Optional<Alert.Outcome> confirm(Actor actor, AlertId id, String reason) {
        return step(actor, id, "confirmed", reason, found -> found.confirm(actor.person(), reason, now()));
    }

    /** @param evidence what proves it: a document's hash, a permit's number, a report */
    @Transactional
    public Optional<Alert.Outcome> noteExit(Actor actor, AlertId id, ExitKind kind, String evidence) {
        var exit = new Exit(kind, evidence, actor.person(), now());
        var policy = policies.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return step(actor, id, "exit-noted", kind + ": " + evidence, found -> found.noteExit(exit, policy));
    }

    private Optional<Alert.Outcome> step(
            Actor actor, AlertId id, String done, String reason, Function<Alert, Alert.Outcome> step) {
        var found = alerts.lock(id).orElse(null);
        if (found == null) return Optional.empty();
        var outcome = step.apply(found);
        if (outcome instanceof Alert.Outcome.Moved(var next)) changes.moved(actor, next, done, reason);
        return Optional.of(outcome);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
