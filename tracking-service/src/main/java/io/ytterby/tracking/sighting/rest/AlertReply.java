package io.ytterby.tracking.sighting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.PersonId;
import io.ytterby.tracking.sighting.domain.CloneAlert;
import io.ytterby.tracking.sighting.domain.Rule;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it is shown.
 *
 * @param slug the rule's name for machines: {@code off-route}
 * @param says the rule in one sentence
 * @param evidence what was compared with what; its fields depend on the rule
 * @param times how often it has been seen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertReply(
        UUID alertId,
        Rule rule,
        String slug,
        String says,
        String status,
        String code,
        @Nullable LotId lotId,
        UUID sightingId,
        @Nullable UUID againstSightingId,
        JsonNode evidence,
        String country,
        String org,
        Instant raisedAt,
        Instant lastAt,
        int times,
        long version,
        @Nullable PersonId settledBy,
        @Nullable Instant settledAt,
        @Nullable String reason) {

    static AlertReply of(CloneAlert alert, JsonNode evidence) {
        var settlement = alert.settlement();
        return new AlertReply(
                alert.id(),
                alert.rule(),
                alert.rule().slug(),
                alert.rule().words(),
                settlement == null ? "OPEN" : settlement.outcome().name(),
                alert.code(),
                alert.lot(),
                alert.sighting(),
                alert.against(),
                evidence,
                alert.country(),
                alert.org(),
                alert.raisedAt(),
                alert.lastAt(),
                alert.times(),
                alert.version(),
                settlement == null ? null : settlement.by(),
                settlement == null ? null : settlement.at(),
                settlement == null ? null : settlement.reason());
    }
}
