package io.ytterby.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What the gateway answered. The body is a missing node where there is none, and a text where it is no JSON. */
public record Answer(String call, int status, HttpHeaders headers, JsonNode body) {

    /** @throws StepFailedException if it is another status; it shows the problem */
    public Answer expect(int wanted) {
        if (status != wanted)
            throw new StepFailedException(call + " answered " + status + " and not " + wanted + ": " + body);
        return this;
    }

    public String text(String field) {
        var value = body.path(field);
        if (value.isMissingNode()) throw new StepFailedException(call + " has no " + field + ": " + body);
        return value.asText();
    }

    /** The last part of the problem's type, {@code licence-suspended}; empty if the body is no problem. */
    public String slug() {
        var type = body.path("type").asText("");
        return type.substring(type.lastIndexOf(':') + 1);
    }

    /** The aggregate and version that a write has made: what a status read waits for if it is sent back. */
    public String version() {
        return headers.firstValue("Ytterby-Version")
                .orElseThrow(() -> new StepFailedException(call + " answered without a Ytterby-Version"));
    }

    public String location() {
        return headers.firstValue("Location")
                .orElseThrow(() -> new StepFailedException(call + " answered without a Location"));
    }

    public String etag() {
        return headers.firstValue("ETag")
                .orElseThrow(() -> new StepFailedException(call + " answered without an ETag"));
    }
}
