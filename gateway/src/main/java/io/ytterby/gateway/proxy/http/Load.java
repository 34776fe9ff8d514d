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
            case ORDINARY -> lateness.standing() < Lateness.unbearable(System.nanoTime() - begun);
            case REPORT -> lateness.standing() < BUSY_NANOS;
        };
    }
}
