package io.ytterby.benchmarks.clones;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.sighting.app.TellSightings.Told;
import io.ytterby.tracking.sighting.domain.Rule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A scan as somebody tells it.
 *
 * @param toldAt later than it was read, where a device was offline
 * @param planted the rule that it breaks on purpose; null for an honest one
 */
record Seen(
        Told told,
        OrganisationId by,
        Instant toldAt,
        @Nullable Rule planted) {}
