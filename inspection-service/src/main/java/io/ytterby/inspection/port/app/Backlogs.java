package io.ytterby.inspection.port.app;

import io.ytterby.kernel.Unlocode;
import java.time.Instant;
import java.util.List;

/** What waits at a port: declarations that are neither released nor at an end. */
public interface Backlogs {
    /** Declarations that have waited for so many whole days under this lane. */
    record Waiting(String lane, long days, long declarations) {}

    /** The lane is the strictest of a declaration's open orders, or NONE without one. */
    List<Waiting> at(Unlocode port, Instant now);
}
