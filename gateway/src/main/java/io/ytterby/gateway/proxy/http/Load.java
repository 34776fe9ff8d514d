package io.ytterby.gateway.proxy.http;

import io.vertx.core.Vertx;
import io.ytterby.gateway.proxy.domain.Lateness;
import io.ytterby.gateway.proxy.domain.Priority;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/**
 * Whether the gateway itself has too much to do: a timer that comes late says how long everything waits. When that stays
 * long, what matters least is refused first; status checks and releases never for this.
 */
@Singleton
class Load {
    private static final long EVERY_MS = 50;
    private static final long BUSY_NANOS = TimeUnit.MILLISECONDS.toNanos(400);

    /** Slow is better than refused, until people would rather hear that they should come again. */
    private static final long OVERLOADED_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** In its first minute it is late because it is cold: it becomes faster by what it serves, and not by what it refuses. */
    private static final long YOUNG_NANOS = TimeUnit.MINUTES.toNanos(1);

    private static final long OVERLOADED_WHILE_YOUNG_NANOS = TimeUnit.SECONDS.toNanos(8);

    private final Lateness lateness;
    private final long begun = System.nanoTime();
    private long due;

    Load(Vertx vertx) {
        long now = System.nanoTime();
        lateness = new Lateness(now);
        due = now + TimeUnit.MILLISECONDS.toNanos(EVERY_MS);
        vertx.setPeriodic(EVERY_MS, tick -> measure(System.nanoTime()));
    }

    private void measure(long now) {
        lateness.measured(now - due, now);
        due = now + TimeUnit.MILLISECONDS.toNanos(EVERY_MS);
    }

    boolean admits(Priority priority) {
        return switch (priority) {
            case STATUS, RELEASE -> true;
            case ORDINARY -> lateness.standing() < overloaded(System.nanoTime() - begun);
            case REPORT -> lateness.standing() < BUSY_NANOS;
        };
    }

    /** How late everything must be before ordinary requests are refused, by the process's age. */
    static long overloaded(long ageNanos) {
        return ageNanos < YOUNG_NANOS ? OVERLOADED_WHILE_YOUNG_NANOS : OVERLOADED_NANOS;
    }
}
