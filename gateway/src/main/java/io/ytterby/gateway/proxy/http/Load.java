package io.ytterby.gateway.proxy.http;

import io.vertx.core.Vertx;
import io.ytterby.gateway.proxy.domain.Priority;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/**
 * Whether the gateway itself has too much to do: a timer that comes late says how long everything waits. When that is
 * long, what matters least is refused first; status checks and releases never for this.
 */
@Singleton
class Load {
    private static final long EVERY_MS = 50;
    private static final long BUSY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long OVERLOADED_NANOS = TimeUnit.MILLISECONDS.toNanos(400);

    private long due;
    private volatile long lateNanos;

    Load(Vertx vertx) {
        due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(EVERY_MS);
        vertx.setPeriodic(EVERY_MS, tick -> measure(System.nanoTime()));
    }

    /** One long wait counts half as much each time nothing waits. */
    private void measure(long now) {
        lateNanos = Math.max(now - due, lateNanos / 2);
        due = now + TimeUnit.MILLISECONDS.toNanos(EVERY_MS);
    }

    boolean admits(Priority priority) {
        return switch (priority) {
            case STATUS, RELEASE -> true;
            case ORDINARY -> lateNanos < OVERLOADED_NANOS;
            case REPORT -> lateNanos < BUSY_NANOS;
        };
    }
}
