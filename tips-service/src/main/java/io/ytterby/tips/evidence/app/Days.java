package io.ytterby.tips.evidence.app;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** All the time that a tip is given. */
@Singleton
public class Days {
    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    /** In UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
