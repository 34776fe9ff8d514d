package io.ytterby.tracking.sighting.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The way that goods are meant to take, as their custodian has said it or as it follows from where they came into being.
 *
 * @param holders who holds, made, receives or was shown the goods: these may scan on any leg
 */
public record Route(List<Leg> legs, Set<OrganisationId> holders) {
    public Route {
        legs = List.copyOf(legs);
        holders = Set.copyOf(holders);
    }

    /** Where goods may be seen at that time; empty if no leg covers it: then the route says nothing. */
    public Set<CountryCode> countriesAt(Instant at) {
        return legs.stream()
                .filter(leg -> leg.covers(at))
                .flatMap(leg -> leg.countries().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether goods may be seen by this organisation at that time. */
    boolean expects(OrganisationId by, Instant at) {
        if (holders.contains(by)) return true;
        return legs.stream()
                .anyMatch(leg -> leg.covers(at)
                        && (leg.parties().isEmpty() || leg.parties().contains(by)));
    }

    static List<String> words(Set<CountryCode> countries) {
        return List.copyOf(
                new TreeSet<>(countries.stream().map(CountryCode::value).collect(Collectors.toSet())));
    }
}
