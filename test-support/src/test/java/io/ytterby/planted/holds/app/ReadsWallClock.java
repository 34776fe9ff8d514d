package io.ytterby.planted.holds.app;

import java.time.Clock;
import java.time.Instant;

/** Planted: the first method cannot be tested at another hour, the second can. */
public final class ReadsWallClock {
    Instant untestable() {
        return Instant.now();
    }

    Instant testable(Clock clock) {
        return Instant.now(clock);
    }
}
