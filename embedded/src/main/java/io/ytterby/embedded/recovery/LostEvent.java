package io.ytterby.embedded.recovery;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event that was told and whose change the restored databases do not have.
 *
 * @param topic without the epoch's prefix
 * @param event the CloudEvent as it lies there
 */
public record LostEvent(String topic, String key, JsonNode event) {
    JsonNode data() {
        return event.path("data");
    }

    /**
     * Whether it has to be done again before anything else: who was stopped would go on, and what left the country would
     * still be here.
     */
    boolean isUrgent() {
        return switch (topic) {
            case "licensing.subject", "licensing.organisation", "inspection.hold", "tracking.recall" -> true;
            case "licensing.licence" ->
                !data().path("status").asText().equals("ISSUED")
                        || !data().path("grounds").isEmpty();
            case "inspection.declaration" -> data().path("status").asText().equals("EXITED");
            default -> false;
        };
    }
}
