package io.ytterby.tracking.sighting.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code was seen: schema {@code tracking.sighting}, version 1.
 *
 * @param gram null if it does not read as a code
 * @param rules the rules it broke: {@code R3}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SightingToldV1(
        UUID sightingId,
        String code,
        @Nullable Long gram,
        @Nullable UUID lotId,
        String verdict,
        Instant at,
        Instant recordedAt,
        String country,
        @Nullable String place,
        String org,
        List<String> rules) {}
