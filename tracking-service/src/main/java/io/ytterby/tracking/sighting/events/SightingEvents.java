package io.ytterby.tracking.sighting.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.tracking.sighting.domain.CloneAlert;
import io.ytterby.tracking.sighting.domain.KnownGram;
import io.ytterby.tracking.sighting.domain.Sighting;
import io.ytterby.tracking.sighting.events.SightingToldV1.PlaceV1;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words sightings and alerts as the topics have them. */
@ApplicationScoped
public class SightingEvents {
    private final ObjectMapper json;

    SightingEvents(ObjectMapper json) {
        this.json = json;
    }

    public OutboxEvent told(Sighting sighting, KnownGram.@Nullable Holding holding, List<CloneAlert> alerts) {
        var scan = sighting.scan();
        var payload = new SightingToldV1(
                scan.id(),
                sighting.code(),
                sighting.gram(),
                holding == null ? null : id(holding.lot()),
                sighting.verdict().word(),
                scan.at(),
                sighting.recordedAt(),
                scan.country().value(),
                value(scan.place()),
                scan.position() == null ? null : PlaceV1.of(scan.position()),
                scan.by().value(),
                alerts.stream().map(alert -> alert.rule().name()).toList());
        return OutboxEvent.fact(
                Topic.TRACKING_SIGHTING,
                scan.id().toString(),
                1,
                "sighting-told",
                "tracking.sighting",
                sighting.recordedAt(),
                payload);
    }

    public OutboxEvent raised(CloneAlert alert) {
        return of("alert-raised", alert, alert.raisedAt());
    }

    /** @param fact {@code alert-raised}, {@code alert-settled} or {@code alert-reopened} */
    public OutboxEvent of(String fact, CloneAlert alert, Instant at) {
        var settlement = alert.settlement();
        var payload = new AlertV1(
                alert.id(),
                alert.rule().name(),
                alert.rule().slug(),
                alert.code(),
                id(alert.lot()),
                alert.sighting(),
                alert.against(),
                tree(alert.evidence()),
                alert.country(),
                alert.org(),
                alert.raisedAt(),
                settlement == null ? "OPEN" : settlement.outcome().name(),
                settlement == null ? null : settlement.reason());
        return OutboxEvent.fact(
                Topic.TRACKING_ALERT, alert.id().toString(), alert.version(), fact, "tracking.alert", at, payload);
    }

    /** Evidence as it is kept. */
    public String json(Map<String, ?> evidence) {
        return json.valueToTree(evidence).toString();
    }

    private JsonNode tree(String evidence) {
        try {
            return json.readTree(evidence);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("evidence that was kept is no JSON", broken);
        }
    }

    private static @Nullable UUID id(@Nullable LotId lot) {
        return lot == null ? null : lot.value();
    }

    private static @Nullable String value(@Nullable Unlocode place) {
        return place == null ? null : place.value();
    }
}
