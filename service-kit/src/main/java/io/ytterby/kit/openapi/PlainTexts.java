package io.ytterby.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Shapes as JSON has them: an id is a text though Java wraps it, and a decimal is a text. The scanner reads the wrapper's
 * fields, and calls every decimal a number.
 */
final class PlainTexts {
    private static final String DECIMAL = "^-?[0-9]{1,40}(\\.[0-9]{1,40})?$";

    private final JsonNode texts;

    PlainTexts(JsonNode texts) {
        this.texts = texts;
    }

    void mend(ObjectNode document) {
        if (document.path("components").path("schemas") instanceof ObjectNode schemas) {
            texts.properties().forEach(text -> {
                if (schemas.has(text.getKey()))
                    schemas.set(text.getKey(), text.getValue().deepCopy());
            });
            schemas.properties().forEach(schema -> unwrap((ObjectNode) schema.getValue()));
        }
        decimals(document);
    }

    /** {@code record ApplicationId(UUID value)} is its value. */
    private static void unwrap(ObjectNode schema) {
        var fields = schema.path("properties");
        if (fields.size() != 1 || !fields.has("value")) return;
        var value = (ObjectNode) fields.path("value").deepCopy();
        schema.removeAll();
        schema.setAll(value);
    }

    /** A number without a format is a BigDecimal; a double has one. */
    private static void decimals(JsonNode node) {
        if (node instanceof ArrayNode array) array.forEach(PlainTexts::decimals);
        if (!(node instanceof ObjectNode object)) return;
        if (object.path("type").asText().equals("number") && !object.has("format")) {
            for (var limit : new String[] {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})
                if (object.has(limit)) object.set("x-" + limit, object.remove(limit));
            object.put("type", "string").put("format", "decimal").put("pattern", DECIMAL);
        }
        anchor(object);
        object.forEach(PlainTexts::decimals);
    }

    /** Bean Validation matches the whole text, JSON Schema finds a part of it. */
    private static void anchor(ObjectNode schema) {
        var pattern = schema.path("pattern").asText("");
        if (!pattern.isEmpty() && !pattern.startsWith("^") && !pattern.equals("\\S") && schema.has("type"))
            schema.put("pattern", "^(?:" + pattern + ")$");
    }
}
