package io.ytterby.tracking.lineage.domain;

import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operation that made goods.
 *
 * @param kind {@code MINT}, {@code BLEND}, {@code TRANSFORM} or {@code RECYCLE}
 * @param process by which process, for a transformation
 * @param taken what went into it in all, whether a lineage follows it or not
 * @param reversed whether it was taken back later
 */
public record Step(
        UUID operation,
        String kind,
        @Nullable String process,
        OrganisationId organisation,
        Instant at,
        Mass taken,
        boolean reversed) {
    /** The same with what went into it. */
    public Step taking(Mass all) {
        return new Step(operation, kind, process, organisation, at, all, reversed);
    }
}
