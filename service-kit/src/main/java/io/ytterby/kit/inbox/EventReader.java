package io.ytterby.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kit.heartbeat.Heartbeat;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a record's bytes as the CloudEvent they should be. */
@Singleton
public class EventReader {
    private final ObjectMapper json;

    EventReader(ObjectMapper json) {
        this.json = json;
    }

    /** @throws UnreadableEventException if it is none; it says what is wrong */
    public ReceivedEvent read(String topic, @Nullable String key, byte @Nullable [] value) {
        if (key == null) throw new UnreadableEventException("it has no key");
        if (value == null) throw new UnreadableEventException("it has no value");
        var envelope = parse(value);
        try {
            return new ReceivedEvent(
                    UUID.fromString(text(envelope, "id")),
                    topic,
                    key,
                    text(envelope, "type"),
                    Instant.parse(text(envelope, "time")),
                    object(envelope),
                    json);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableEventException("its envelope is wrong: " + e.getMessage());
        }
    }

    public Heartbeat readHeartbeat(byte[] value) {
        try {
            return json.treeToValue(object(parse(value)), Heartbeat.class);
        } catch (IOException e) {
            throw new UnreadableEventException("it is no heartbeat: " + e.getMessage());
        }
    }

    private JsonNode parse(byte[] value) {
        try {
            var tree = json.readTree(value);
            if (tree == null || !tree.isObject()) throw new UnreadableEventException("it is no JSON object");
            return tree;
        } catch (IOException e) {
            throw new UnreadableEventException("it is no JSON");
        }
    }

    private static JsonNode object(JsonNode envelope) {
        var data = envelope.path("data");
        if (!data.isObject()) throw new UnreadableEventException("its data is no object");
        return data;
    }

    private static String text(JsonNode envelope, String field) {
        var value = envelope.path(field);
        if (!value.isTextual()) throw new UnreadableEventException("its envelope has no " + field);
        return value.textValue();
    }
}
