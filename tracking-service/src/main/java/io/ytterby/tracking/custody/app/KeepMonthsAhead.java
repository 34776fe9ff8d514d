package io.ytterby.tracking.custody.app;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Makes the months that events are recorded in, a quarter ahead: an event of a month that was not made is refused. */
@ApplicationScoped
public class KeepMonthsAhead {
    private static final int MONTHS = 3;

    private final EventMonths months;
    private final Clock clock;

    KeepMonthsAhead(EventMonths months, Clock clock) {
        this.months = months;
        this.clock = clock;
    }

    void beforeTheFirstRequest(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        make();
    }

    @Scheduled(every = "${tracking.event-months.every:6h}", delayed = "6h")
    void make() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        months.make(today.minusDays(1), today.plusMonths(MONTHS));
    }
}
