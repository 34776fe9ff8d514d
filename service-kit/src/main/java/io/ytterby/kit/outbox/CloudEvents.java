package io.ytterby.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;

/** Writes an event as CloudEvents 1.0 in structured JSON: the record's value as it lies on the topic. */
@Singleton
class CloudEvents {
    private final ObjectMapper json;

    CloudEvents(ObjectMapper json) {
        this.json = json;
    }

    /** @param trace of the request that it comes from; empty outside any */
    String write(OutboxEvent event, String trace) {
        ObjectNode envelope = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", event.id().toString())
                .put("source", "/ytterby/" + event.topic().service())
                .put("type", event.type())
                .put("subject", event.key())
                .put("time", event.occurredAt().toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:ytterby:schema:" + event.schema() + ".v1");
        if (!trace.isEmpty()) envelope.put("traceparent", trace);
        envelope.set("data", json.valueToTree(event.payload()));
        try {
            return json.writeValueAsString(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an event of type " + event.type() + " cannot be written as JSON", e);
        }
    }
}
