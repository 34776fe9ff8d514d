package io.ytterby.kit.fault;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;

/** A crash point is a tool of tests: production refuses to start with one. */
class CrashPointGuard {
    void atStart(@Observes StartupEvent start) {
        boolean production = LaunchMode.current() == LaunchMode.NORMAL
                && ConfigUtils.getProfiles().contains("prod");
        if (production && CrashPoint.isConfigured())
            throw new IllegalStateException(CrashPoint.VARIABLE + " is set: it is refused in profile prod");
    }
}
