package io.ytterby.tracking.sighting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.tracking.sighting.domain.CloneAlert;
import io.ytterby.tracking.sighting.domain.Rule;
import io.ytterby.tracking.sighting.domain.Sighting;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sighting as it is shown.
 *
 * @param rules the rules it broke, for authorities only: who scans is not told what would pass
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SightingReply(
        UUID sightingId,
        String code,
        String verdict,
        Instant at,
        Instant recordedAt,
        CountryCode country,
        @Nullable Unlocode place,
        OrganisationId org,
        @Nullable Gtin gtin,
        @Nullable String closedPack,
        @Nullable String device,
        @Nullable List<Rule> rules) {

    static SightingReply of(Sighting sighting) {
        return of(sighting, null);
    }

    static SightingReply of(Sighting sighting, @Nullable List<CloneAlert> alerts) {
        var scan = sighting.scan();
        return new SightingReply(
                scan.id(),
                sighting.code(),
                sighting.verdict().word(),
                scan.at(),
                sighting.recordedAt(),
                scan.country(),
                scan.place(),
                scan.by(),
                scan.label(),
                scan.closedPack(),
                sighting.device(),
                alerts == null ? null : alerts.stream().map(CloneAlert::rule).toList());
    }
}
