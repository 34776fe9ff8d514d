package io.ytterby.tracking.sighting.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alert as it is now: schema {@code tracking.alert}, version 1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertV1(
        UUID alertId,
        String rule,
        String slug,
        String code,
        @Nullable UUID lotId,
        UUID sightingId,
        @Nullable UUID againstSightingId,
        JsonNode evidence,
        String country,
        String org,
        Instant raisedAt,
        String status,
        @Nullable String reason) {}
