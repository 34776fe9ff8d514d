package io.ytterby.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A refusal as the platform tells it (RFC 9457). {@link ProblemTypes} has every slug; switch on it, not on the words. */
public final class ProblemException extends YtterbyException {
    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "urn:ytterby:problem:";

    private final transient JsonNode body;
    private final int status;

    /** @param pointer a JSON pointer into the body, {@code ?name} of the query, or the name of a header */
    public record FieldError(String pointer, String detail) {}

    ProblemException(int status, JsonNode body) {
        super(status + " " + body.path("type").asText("").replace(PREFIX, "") + ": "
                + body.path("detail").asText(""));
        this.status = status;
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** The stable end of the type, {@code lot-frozen}; empty if it was no problem of the platform's. */
    public String slug() {
        var type = body.path("type").asText("");
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : "";
    }

    public boolean is(String slug) {
        return slug().equals(slug);
    }

    /** For people, in the language that was asked for. */
    public String title() {
        return body.path("title").asText("");
    }

    public String detail() {
        return body.path("detail").asText("");
    }

    /** The fields that are wrong; empty unless the request was not valid. */
    public List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        body.path("errors")
                .forEach(error -> errors.add(new FieldError(
                        error.path("pointer").asText(), error.path("detail").asText())));
        return List.copyOf(errors);
    }

    /** The whole answer, with the members of its slug: {@code remainingMg}, {@code currentState}. */
    public JsonNode body() {
        return body;
    }
}
