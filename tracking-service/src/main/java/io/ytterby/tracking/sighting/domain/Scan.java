package io.ytterby.tracking.sighting.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code seen somewhere by someone.
 *
 * @param at when it was read, which may be long before it is told: devices work offline
 * @param place null where only the country is known
 * @param position null if neither the device nor the place gives one
 * @param byAuthority whether customs or a regulator read it: they may stand anywhere along a route
 * @param label the GTIN beside the code on the label; null if it was not read
 * @param closedPack the SSCC of the pack whose unbroken seal it was read through or under; null outside any
 */
public record Scan(
        UUID id,
        Instant at,
        CountryCode country,
        @Nullable Unlocode place,
        @Nullable Position position,
        OrganisationId by,
        boolean byAuthority,
        @Nullable Gtin label,
        @Nullable String closedPack) {}
