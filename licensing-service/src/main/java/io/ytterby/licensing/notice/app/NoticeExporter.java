package io.ytterby.licensing.notice.app;

import io.ytterby.licensing.application.app.CaseMoved;
import io.ytterby.licensing.licence.app.LicenceChanged;
import io.ytterby.licensing.notice.domain.CaseWords;
import io.ytterby.licensing.notice.domain.LicenceWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Tells the exporter of every step that concerns it, in the transaction of the step: none is lost, none is told too soon. */
@ApplicationScoped
class NoticeExporter {
    private final Notices notices;
    private final Clock clock;

    NoticeExporter(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    void on(@Observes CaseMoved moved) {
        var after = moved.after();
        CaseWords.of(moved.before(), after)
                .ifPresent(told ->
                        notices.add(after.exporter(), after.id(), after.licence(), moved.fact(), told, moved.at()));
    }

    void on(@Observes LicenceChanged changed) {
        var licence = changed.licence();
        LicenceWords.of(licence.number(), changed.fact())
                .ifPresent(told -> notices.add(
                        licence.parties().holder(), null, licence.number(), changed.fact(), told, clock.instant()));
    }
}
