package io.ytterby.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as a consumer gets it.
 *
 * @param topic the topic's name in contracts, without a test's prefix
 * @param type {@code <context>.<fact>.v1}; on a state topic dispatch by topic, the data is the whole state
 * @param data the payload; read it into a record that knows only what it needs
 */
public record ReceivedEvent(
        UUID id, String topic, String key, String type, Instant occurredAt, JsonNode data, ObjectMapper json) {

    /** @throws UnreadableEventException if the data does not fit: the event is wrong, and goes to the dead letter */
    public <T> T as(Class<T> shape) {
        try {
            return json.treeToValue(data, shape);
        } catch (JsonProcessingException e) {
            throw new UnreadableEventException(
                    "its data is no " + shape.getSimpleName() + ": " + e.getOriginalMessage());
        }
    }

    /** The aggregate's version on a state topic: a reader drops what is not newer than what it holds. */
    public long aggregateVersion() {
        var version = data.path("aggregateVersion");
        if (!version.isIntegralNumber()) throw new UnreadableEventException("it has no aggregateVersion");
        return version.longValue();
    }

    /** Whether it tells this fact: {@code tells("result-verified")}. */
    public boolean tells(String fact) {
        return type.substring(type.indexOf('.') + 1).equals(fact + ".v1");
    }
}
