package io.ytterby.kit.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How RFC 9457 looks here. More members may come with a slug: {@code remainingMg}, {@code currentState}. */
final class ProblemSchema {
    private ProblemSchema() {}

    static ObjectNode schema() {
        var schema = new ObjectMapper().createObjectNode();
        schema.put("type", "object").put("description", "RFC 9457; /problems lists every type");
        schema.putArray("required").add("type").add("title").add("status").add("detail");
        var properties = schema.putObject("properties");
        properties
                .putObject("type")
                .put("type", "string")
                .put("pattern", "^(urn:ytterby:problem:[a-z0-9-]+|epcisException:[A-Za-z]+)$");
        properties.putObject("title").put("type", "string");
        properties
                .putObject("status")
                .put("type", "integer")
                .put("minimum", 400)
                .put("maximum", 599);
        properties.putObject("detail").put("type", "string");
        var error = properties.putObject("errors").put("type", "array").putObject("items");
        error.put("type", "object").putArray("required").add("pointer").add("detail");
        error.putObject("properties").putObject("pointer").put("type", "string");
        error.withObjectProperty("properties").putObject("detail").put("type", "string");
        schema.put("additionalProperties", true);
        return schema;
    }
}
