package io.ytterby.intelligence.signal.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.diversion.feature.Findings;
import io.ytterby.diversion.feature.Refusals;
import io.ytterby.diversion.feature.Sightings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** What is sent to the task of a country about one record that left it: something came to light. */
record ByCountry(UUID record, Instant at, JsonNode light) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static byte[] doubt(UUID record, Instant at, Sightings.Doubt doubt) {
        var light = JSON.createObjectNode();
        light.put("code", doubt.code())
                .put("kmh", doubt.kmh())
                .put("afterEnd", doubt.afterEnd())
                .put("declarations", doubt.declarations())
                .put("broken", doubt.broken());
        return written(record, at, light);
    }

    static byte[] refusal(UUID record, Instant at, String licence, String why) {
        return written(
                record, at, JSON.createObjectNode().put("licence", licence).put("why", why));
    }

    byte[] write() {
        return written(record, at, light);
    }

    private static byte[] written(UUID record, Instant at, JsonNode light) {
        var message = JSON.createObjectNode();
        message.put("record", record.toString()).put("at", at.toString()).set("light", light);
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }

    static ByCountry read(byte[] message) throws IOException {
        var read = JSON.readTree(message);
        return new ByCountry(
                UUID.fromString(read.path("record").asText()),
                Instant.parse(read.path("at").asText()),
                read.path("light"));
    }

    /** As the engine has it. */
    Findings findings() {
        var findings = new Findings();
        if (light.has("licence"))
            Refusals.tell(light.path("licence").asText(), light.path("why").asText(), findings);
        else
            Sightings.tell(
                    new Sightings.Doubt(
                            light.path("code").asText(),
                            light.path("kmh").asDouble(),
                            light.path("afterEnd").asBoolean(),
                            light.path("declarations").asInt(),
                            light.path("broken").asInt()),
                    findings);
        return findings;
    }
}
