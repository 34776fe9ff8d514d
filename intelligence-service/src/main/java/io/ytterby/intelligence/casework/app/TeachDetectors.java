package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.alert.app.Alerts;
import io.ytterby.intelligence.alert.domain.AlertId;
import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseParts;
import io.ytterby.intelligence.casework.domain.Conclusion;
import io.ytterby.intelligence.label.app.KeepLabels;
import io.ytterby.intelligence.label.app.Labels;
import io.ytterby.intelligence.label.domain.Label;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a case came to is a label for each record of the alerts and declarations that it verifiably points to. Nobody drew
 * them by lot, so each stands for itself alone. A case that is opened again takes its labels back.
 */
@Singleton
class TeachDetectors {
    private static final int MOST = 10_000;
    private static final Actor SELF = Actor.system("intelligence");

    private final Alerts alerts;
    private final Labels labels;
    private final KeepLabels keepLabels;

    TeachDetectors(Alerts alerts, Labels labels, KeepLabels keepLabels) {
        this.alerts = alerts;
        this.labels = labels;
        this.keepLabels = keepLabels;
    }

    void on(@Observes CaseClosed closed) {
        if (closed.conclusion() == Conclusion.UNRESOLVED) return;
        var outcome = closed.conclusion() == Conclusion.CONFIRMED ? Label.Outcome.ILLEGAL : Label.Outcome.HONEST;
        var file = closed.file();
        for (var record : records(file))
            keepLabels.keep(SELF, new Label(record, outcome, source(file), BigDecimal.ONE, file.changedAt()));
    }

    void on(@Observes CaseReopened reopened) {
        for (var record : records(reopened.file())) keepLabels.takeBack(SELF, record, source(reopened.file()));
    }

    private static String source(CaseFile file) {
        return "case/" + file.id();
    }

    private Set<UUID> records(CaseFile file) {
        var all = new LinkedHashSet<UUID>();
        for (var link : file.links()) if (link.basis() == CaseEvent.Basis.VERIFIED) add(all, link);
        return all;
    }

    private void add(Set<UUID> all, CaseParts.Link link) {
        switch (link.kind()) {
            case ALERT ->
                alerts.records(new AlertId(UUID.fromString(link.ref())), MOST)
                        .forEach(record -> all.add(record.record()));
            case DECLARATION -> all.addAll(labels.recordsOfDeclaration(UUID.fromString(link.ref())));
            default -> {} // the rest names no record
        }
    }
}
