package io.ytterby.console.customs;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.console.page.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one person proposes of an instrument, and what another made of it: a new card, or a calibration. */
public record ChangeRead(
        String changeId,
        String instrumentId,
        String status,
        @Nullable Card card,
        @Nullable Certificate calibration,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decision) {
    public record Card(String kind, String serial, String place, boolean inService, JsonNode card) {
        public Map<String, String> conditions() {
            return InstrumentRead.conditions(card);
        }
    }

    public record Certificate(
            String certificate,
            LocalDate validFrom,
            LocalDate validUntil,
            String performedBy,
            String referenceMaterial,
            @Nullable String fwhmEv5895) {}

    public String page() {
        return "/console/customs/changes/" + Address.encoded(changeId);
    }

    public String instrument() {
        return "/console/customs/instruments/" + Address.encoded(instrumentId);
    }

    public boolean isOpen() {
        return status.equals("PROPOSED");
    }

    public String tone() {
        return switch (status) {
            case "APPROVED" -> "good";
            case "REJECTED" -> "bad";
            default -> "wait";
        };
    }
}
