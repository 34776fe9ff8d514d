package io.ytterby.inspection.alert.app;

import io.ytterby.inspection.alert.domain.Alert;
import io.ytterby.inspection.alert.domain.AlertSubject;
import io.ytterby.inspection.alert.domain.Match;
import io.ytterby.inspection.declaration.domain.Declaration;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Which active alerts a declaration matches, and in what. */
@Singleton
public class AlertHits {
    private final Alerts alerts;
    private final ConsignorHashes hashes;
    private final Clock clock;

    AlertHits(Alerts alerts, ConsignorHashes hashes, Clock clock) {
        this.alerts = alerts;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** An alert and why it matches; never without a reason. */
    public record Hit(Alert alert, List<Match> why) {
        public Hit {
            why = List.copyOf(why);
        }
    }

    /** The newest alert first, at most a hundred; not the one that was raised for this very declaration. */
    public List<Hit> of(Declaration declaration) {
        var now = clock.instant();
        var subject = AlertSubject.of(declaration, hashes.of(declaration.form().exporter()));
        return alerts.candidates(subject, now).stream()
                .filter(alert -> !declaration.id().equals(alert.notice().declaration()))
                .map(alert -> new Hit(alert, alert.matches(subject, now)))
                .filter(hit -> !hit.why().isEmpty())
                .toList();
    }
}
