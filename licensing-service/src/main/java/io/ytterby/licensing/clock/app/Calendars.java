package io.ytterby.licensing.clock.app;

import io.quarkus.runtime.Startup;
import io.ytterby.licensing.clock.data.CalendarReader;
import io.ytterby.licensing.clock.domain.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;

/** The working-day calendar in use: read at start, so that a file that means nothing stops the service before it answers. */
@Startup
@ApplicationScoped
public class Calendars {
    private final WorkingCalendar current = CalendarReader.readShipped();

    public WorkingCalendar current() {
        return current;
    }
}
