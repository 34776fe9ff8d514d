package io.ytterby.kit.db;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * The one clock of a service; a test replaces it. It ticks in microseconds as PostgreSQL does: of an instant with more
 * digits one way into a row rounds and another cuts, and the two rows no longer tell the same time.
 */
class ClockProducer {
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), ChronoUnit.MICROS.getDuration());
    }
}
