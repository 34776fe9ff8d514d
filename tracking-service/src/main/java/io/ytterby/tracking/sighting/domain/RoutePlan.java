package io.ytterby.tracking.sighting.domain;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;

/**
 * The way that a lot, and what is split off it, is meant to take.
 *
 * @param by the custodian who said so
 * @param version +1 with each change, from 1
 */
public record RoutePlan(LotId lot, List<Leg> legs, OrganisationId by, Instant at, long version) {
    /** More legs than any freight has. */
    public static final int MOST_LEGS = 50;

    public RoutePlan {
        if (legs.isEmpty() || legs.size() > MOST_LEGS)
            throw new IllegalArgumentException("a route has 1 to " + MOST_LEGS + " legs");
        legs = List.copyOf(legs);
    }
}
