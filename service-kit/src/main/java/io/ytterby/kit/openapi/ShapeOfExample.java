package io.ytterby.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schema that an example shows: its fields and their types. Nothing is required, and more may come. */
final class ShapeOfExample {
    private ShapeOfExample() {}

    static ObjectNode of(JsonNode example) {
        var schema = new ObjectMapper().createObjectNode();
        switch (example.getNodeType()) {
            case OBJECT -> {
                var properties = schema.put("type", "object").putObject("properties");
                example.properties().forEach(field -> properties.set(field.getKey(), of(field.getValue())));
            }
            case ARRAY -> {
                schema.put("type", "array");
                schema.set("items", example.isEmpty() ? new ObjectMapper().createObjectNode() : of(example.get(0)));
            }
            case NUMBER -> schema.put("type", example.isIntegralNumber() ? "integer" : "number");
            case BOOLEAN -> schema.put("type", "boolean");
            case STRING -> schema.put("type", "string");
            default -> {} // null says nothing of what else it may be
        }
        return schema;
    }
}
