package io.ytterby.tracking.sighting.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of the way that goods are meant to take.
 *
 * @param countries where they may be seen
 * @param parties who may see them there beside authorities: forwarders, warehouses; empty for anybody who holds the goods
 * @param until null if it is the last, open one
 */
public record Leg(
        Set<CountryCode> countries,
        Set<OrganisationId> parties,
        Instant from,
        @Nullable Instant until) {
    /** A ship comes a day early, a train two days late: that alone is no alarm. */
    public static final Duration GRACE = Duration.ofDays(2);

    public Leg {
        if (countries.isEmpty()) throw new IllegalArgumentException("a leg names at least one country");
        if (until != null && !until.isAfter(from)) throw new IllegalArgumentException("a leg ends after it begins");
        countries = Set.copyOf(countries);
        parties = Set.copyOf(parties);
    }

    boolean covers(Instant at) {
        return !at.isBefore(from.minus(GRACE)) && (until == null || !at.isAfter(until.plus(GRACE)));
    }
}
