package io.ytterby.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * A success.
 *
 * @param bytes as they came
 * @param json the same as a tree; missing where it is no JSON
 */
public record Reply(int status, HttpHeaders headers, byte[] bytes, JsonNode json) {
    /** A field of the answer as text. @throws YtterbyException if there is none */
    public String text(String field) {
        var value = json.path(field);
        if (value instanceof MissingNode) throw new YtterbyException("the answer has no " + field);
        return value.asText();
    }

    /** For {@link Options#ifMatch}. */
    public Optional<String> etag() {
        return headers.firstValue("ETag");
    }

    /** For {@link Options#seen}: a status read that is given it waits until the change has arrived. */
    public Optional<String> version() {
        return headers.firstValue("Ytterby-Version");
    }

    /** The day from which the call may be gone, as RFC 8594 writes it; empty while nobody thinks of it. */
    public Optional<String> sunset() {
        return headers.firstValue("Sunset");
    }
}
