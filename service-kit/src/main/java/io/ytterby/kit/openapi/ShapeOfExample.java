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
                var items = example.isEmpty() ? new ObjectMapper().createObjectNode() : of(example.get(0));
                example.forEach(item -> join(items, of(item)));
                schema.set("items", items);
            }
            case NUMBER -> number(schema, example.isIntegralNumber());
            case BOOLEAN -> schema.put("type", "boolean");
            case STRING -> schema.put("type", "string");
            default -> {} // null says nothing of what else it may be
        }
        return schema;
    }

    /** A broken one is a double: our decimals are texts. */
    private static void number(ObjectNode schema, boolean whole) {
        schema.put("type", whole ? "integer" : "number");
        if (!whole) schema.put("format", "double");
    }

    /** What both show: a whole number beside a broken one is a number, and of two kinds nothing is said. */
    private static void join(ObjectNode shape, ObjectNode other) {
        var one = shape.path("type").asText();
        var two = other.path("type").asText();
        if (one.isEmpty() || two.isEmpty() || !one.equals(two)) {
            boolean numbers = (one + two).matches("(integer|number){2}");
            shape.removeAll();
            if (numbers) number(shape, false);
            return;
        }
        other.path("properties").properties().forEach(field -> {
            var known = shape.withObjectProperty("properties").get(field.getKey());
            if (known instanceof ObjectNode both) join(both, (ObjectNode) field.getValue());
            else shape.withObjectProperty("properties").set(field.getKey(), field.getValue());
        });
        if (shape.path("items") instanceof ObjectNode items && other.path("items") instanceof ObjectNode more)
            join(items, more);
    }
}
