package io.ytterby.tracking.sighting.app;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.sighting.domain.RoutePlan;
import java.util.Optional;

/** The way that each lot is meant to take, where its custodian has said it. */
public interface RoutePlans {
    Optional<RoutePlan> find(LotId lot);

    /** Puts the plan in place of version {@code expected}, zero for none. False if it is another by now. */
    boolean tryPut(RoutePlan plan, long expected);
}
