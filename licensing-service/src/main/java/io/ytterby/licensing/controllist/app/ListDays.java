package io.ytterby.licensing.controllist.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the law counts them. */
@ApplicationScoped
public class ListDays {
    private static final ZoneId LEGAL = ZoneId.of("Asia/Shanghai");
    private final Clock clock;

    ListDays(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LEGAL);
    }

    /** The day on which an instrument binds at the earliest from now on: today, or its first day if that is to come. */
    LocalDate reached(LocalDate first) {
        var today = today();
        return first.isAfter(today) ? first : today;
    }
}
