package io.ytterby.tracking.sighting.app;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.sighting.domain.CloneAlert;
import io.ytterby.tracking.sighting.domain.CloneAlert.Settlement;
import io.ytterby.tracking.sighting.domain.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Alerts: one row for each rule, gram, country and party while it is open. */
public interface Alerts {
    /** An alert, and whether it is new or one more of an open one. */
    record Raised(CloneAlert alert, boolean fresh) {}

    /** What a list is narrowed to; null takes all. */
    record Filter(
            @Nullable Rule rule,
            @Nullable Boolean open,
            @Nullable LotId lot) {}

    Raised raise(CloneAlert alert, @Nullable Long gram);

    Optional<CloneAlert> find(UUID id);

    /** The newest first. */
    List<CloneAlert> list(Filter filter, @Nullable Instant before, @Nullable UUID beforeId, int limit);

    /** Settles an open alert, or takes the settlement back with null. Empty if it is not as the version says. */
    Optional<CloneAlert> trySettle(UUID id, long version, @Nullable Settlement settlement);
}
