package io.ytterby.console.production;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A lot as the API tells it; its list tells less of each.
 *
 * @param massMg null where the API keeps it back
 * @param recipientOrg who it is on its way to; null while it is at rest
 * @param composition percent of the mass by element, as decimals
 */
public record Lot(
        String lotId,
        String lotNumber,
        @Nullable String gtin,
        @Nullable String stage,
        @Nullable Long massMg,
        @Nullable Long grams,
        @Nullable String status,
        boolean locked,
        boolean frozen,
        @Nullable String producerOrg,
        @Nullable String custodianOrg,
        @Nullable String recipientOrg,
        @Nullable String place,
        @Nullable Map<String, String> composition,
        @Nullable Source sourceOfRight,
        @Nullable String custodyModel) {

    /** What gives the right to the goods. */
    public record Source(String kind, @Nullable String reference) {}

    /** What was done with it. */
    public record Deed(
            String operationId,
            String kind,
            Instant at,
            @Nullable Long takenMg,
            @Nullable Long broughtMg) {}

    public Map<String, String> contents() {
        return Objects.requireNonNullElse(composition, Map.of());
    }

    public long mass() {
        return massMg == null ? 0 : massMg;
    }

    public long codes() {
        return grams == null ? 0 : grams;
    }

    /** Whether something may be made of it, as far as its state tells; the API decides. */
    public boolean isThere() {
        return "ACTIVE".equals(status) && !locked && !frozen;
    }

    public String tone() {
        if (frozen) return "stop";
        if (locked) return "warn";
        return "ACTIVE".equals(status) ? "good" : "IN_TRANSIT".equals(status) ? "wait" : "mute";
    }
}
