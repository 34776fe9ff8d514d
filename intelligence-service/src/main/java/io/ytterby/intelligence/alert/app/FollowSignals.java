package io.ytterby.intelligence.alert.app;

import io.ytterby.intelligence.alert.domain.Alert;
import io.ytterby.intelligence.alert.domain.AlertPolicy;
import io.ytterby.intelligence.alert.domain.AlertState;
import io.ytterby.intelligence.alert.domain.Signal;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Turns signals into alerts: raises one for a trade, or adds the record to the one that stands. */
@Singleton
public class FollowSignals {
    private static final Actor STREAM = Actor.system("intelligence");

    private final Signals signals;
    private final Alerts alerts;
    private final AlertChanges changes;
    private final Consignments consignments;
    private final PolicyInForce policies;
    private final Clock clock;

    FollowSignals(
            Signals signals,
            Alerts alerts,
            AlertChanges changes,
            Consignments consignments,
            PolicyInForce policies,
            Clock clock) {
        this.signals = signals;
        this.alerts = alerts;
        this.changes = changes;
        this.consignments = consignments;
        this.policies = policies;
        this.clock = clock;
    }

    /** Keeps a signal, and raises by it what its score alone raises. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(Signal signal) {
        signals.keep(signal);
        var policy = policy();
        raise(signal, policy.raiseAt(), policy);
    }

    /** A signal whose growth stood out among all of its day: a lower score raises an alert, and still no growth alone does. */
    @Transactional(Transactional.TxType.MANDATORY)
    void discovered(Signal signal) {
        var policy = policy();
        raise(signal, policy.discoverAt(), policy);
    }

    private AlertPolicy policy() {
        return policies.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private void raise(Signal signal, BigDecimal from, AlertPolicy policy) {
        if (signal.failedTests().isEmpty()) return;
        boolean hard = policy.isHard(signal);
        if (!hard && signal.score().compareTo(from.min(policy.joinAt())) < 0) return;
        var goods = consignments.of(signal.record()).orElse(null);
        if (goods == null) return;
        alerts.lock(signal.line());
        var newest = alerts.newest(signal.line()).orElse(null);
        if (newest != null && newest.state() != AlertState.DISMISSED) {
            if (!hard && signal.score().compareTo(policy.joinAt()) < 0) return;
            if (!alerts.tryAddRecord(newest.id(), signal.record(), signal.score(), signal.at())) {
                // It counts once. But something may have come to light about it since.
                newest.strengthened(signal, policy)
                        .ifPresent(next -> changes.moved(STREAM, next, "strengthened", "what came to light"));
                return;
            }
            changes.moved(STREAM, newest.joined(signal, goods, policy), "extended", "another record");
            return;
        }
        boolean enough = hard || signal.score().compareTo(from) >= 0;
        if (!enough || (newest != null && newest.answers(signal))) return;
        var raised = Alert.raised(signal, goods, clock.instant().truncatedTo(ChronoUnit.MICROS));
        changes.added(STREAM, raised);
        // A record stays with the alert that was dismissed, also if what came to light about it since raises another.
        var _ = alerts.tryAddRecord(raised.id(), signal.record(), signal.score(), signal.at());
    }
}
