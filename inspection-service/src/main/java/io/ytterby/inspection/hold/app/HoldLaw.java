package io.ytterby.inspection.hold.app;

import io.quarkus.runtime.Startup;
import io.ytterby.inspection.hold.data.HoldLawReader;
import io.ytterby.inspection.hold.domain.ClockLaw;
import io.ytterby.inspection.hold.domain.Grounds;
import jakarta.enterprise.context.ApplicationScoped;

/** The law of holds in use: read at start, so that a file that means nothing stops the service before it answers. */
@Startup
@ApplicationScoped
public class HoldLaw {
    private final Grounds grounds = HoldLawReader.grounds();
    private final ClockLaw clocks = HoldLawReader.clocks();

    public Grounds grounds() {
        return grounds;
    }

    public ClockLaw clocks() {
        return clocks;
    }
}
