package io.ytterby.tracking.sighting.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tracking.sighting.domain.CloneAlert;
import io.ytterby.tracking.sighting.domain.CloneAlert.Outcome;
import io.ytterby.tracking.sighting.domain.CloneAlert.Settlement;
import io.ytterby.tracking.sighting.events.SightingEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An officer says what an alert turned out to be, or takes that back. */
@ApplicationScoped
public class SettleAlert {
    private final Alerts alerts;
    private final SightingEvents events;
    private final Journal journal;
    private final Clock clock;

    SettleAlert(Alerts alerts, SightingEvents events, Journal journal, Clock clock) {
        this.alerts = alerts;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    /** What can come of it. */
    public sealed interface Answer {
        record Done(CloneAlert alert) implements Answer {}

        record Absent() implements Answer {}

        /** Somebody changed it since that version was read, or it is already so. */
        record Stale(CloneAlert now) implements Answer {}
    }

    @Transactional
    public Answer settle(Actor officer, UUID id, long version, Outcome outcome, String reason) {
        return change(
                officer, id, version, Optional.of(new Settlement(outcome, officer.person(), clock.instant(), reason)));
    }

    /** Opens it again: what was settled by mistake, or has come up anew. */
    @Transactional
    public Answer reopen(Actor officer, UUID id, long version) {
        return change(officer, id, version, Optional.empty());
    }

    private Answer change(Actor officer, UUID id, long version, Optional<Settlement> settlement) {
        var before = alerts.find(id);
        if (before.isEmpty()) return new Answer.Absent();
        var after = alerts.trySettle(id, version, settlement.orElse(null));
        if (after.isEmpty()) return new Answer.Stale(before.get());
        var alert = after.get();
        var fact = settlement.isPresent() ? "alert-settled" : "alert-reopened";
        journal.write(new Change(
                officer,
                fact.replaceFirst("-", "."),
                "alert/" + id,
                Map.of(
                        "outcome",
                        settlement.map(made -> made.outcome().name()).orElse("OPEN"),
                        "reason",
                        settlement.map(Settlement::reason).orElse("")),
                events.of(fact, alert, clock.instant())));
        return new Answer.Done(alert);
    }
}
