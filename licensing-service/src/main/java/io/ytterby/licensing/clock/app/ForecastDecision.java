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
        int age = days(new Span(submittedAt, null, false));
        for (var group : List.of(Group.SAME_QUEUE_AND_KIND, Group.SAME_KIND)) {
            var found = forecast(desk, group, age);
            if (!found.isThin()) return found;
        }
        return forecast(desk, Group.ALL, age);
    }

    private Forecast forecast(Desk desk, Group group, int age) {
        var spans = caseload.newest(
                group == Group.SAME_QUEUE_AND_KIND ? desk.queue() : null,
                group == Group.ALL ? null : desk.kind(),
                NEWEST);
        return Forecast.of(
                new Survival(spans.stream()
                        .map(span -> new Lifetime(days(span), span.decided()))
                        .toList()),
                age,
                group);
    }

    /** As the term is counted: the day of submission is not, the day of the decision is. */
    private int days(Span span) {
        WorkingCalendar calendar = calendars.current();
        var end = span.endedAt();
        return calendar.workingDays(
                LegalDays.of(span.submittedAt()).plusDays(1),
                LegalDays.of(end == null ? clock.instant() : end).plusDays(1));
    }
}
