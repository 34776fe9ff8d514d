package io.ytterby.licensing.clock.app;

import io.ytterby.licensing.clock.app.Caseload.Desk;
import io.ytterby.licensing.clock.app.Caseload.Span;
import io.ytterby.licensing.clock.domain.Forecast;
import io.ytterby.licensing.clock.domain.Forecast.Group;
import io.ytterby.licensing.clock.domain.LegalDays;
import io.ytterby.licensing.clock.domain.Lifetime;
import io.ytterby.licensing.clock.domain.Survival;
import io.ytterby.licensing.clock.domain.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Asks the cases of the same queue and kind when this one will be decided; too few of them, and it asks more. */
@ApplicationScoped
class ForecastDecision {
    /** Older ones tell how the authority once worked. */
    private static final int NEWEST = 1_000;

    private final Caseload caseload;
    private final Calendars calendars;
    private final Clock clock;

    ForecastDecision(Caseload caseload, Calendars calendars, Clock clock) {
        this.caseload = caseload;
        this.calendars = calendars;
        this.clock = clock;
    }

    Forecast of(Desk desk, Instant submittedAt) {
        int age = days(submittedAt, clock.instant());
        var alike = alike(desk);
        return Forecast.of(alike.survival(), age, alike.group());
    }

    /** The narrowest group with enough decided cases; all cases if none has. */
    Alike alike(Desk desk) {
        for (var group : List.of(Group.SAME_QUEUE_AND_KIND, Group.SAME_KIND)) {
            var found = alike(desk, group);
            if (found.survival().decided() >= Forecast.ENOUGH) return found;
        }
        return alike(desk, Group.ALL);
    }

    private Alike alike(Desk desk, Group group) {
        var spans = caseload.newest(
                group == Group.SAME_QUEUE_AND_KIND ? desk.queue() : null,
                group == Group.ALL ? null : desk.kind(),
                NEWEST);
        int exporters = (int) spans.stream()
                .filter(Span::decided)
                .map(Span::exporter)
                .distinct()
                .count();
        return new Alike(
                new Survival(spans.stream()
                        .map(span -> new Lifetime(days(span), span.decided()))
                        .toList()),
                group,
                exporters);
    }

    /** As the term is counted: the day of submission is not, the day of the decision is. */
    private int days(Span span) {
        var end = span.endedAt();
        return days(span.submittedAt(), end == null ? clock.instant() : end);
    }

    private int days(Instant from, Instant until) {
        WorkingCalendar calendar = calendars.current();
        return calendar.workingDays(
                LegalDays.of(from).plusDays(1), LegalDays.of(until).plusDays(1));
    }
}
