package io.ytterby.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a value that a schema takes, out of the words of the trade where the name of the field is among them. */
final class ExampleMaker {
    private static final int DEEPEST = 6;
    private static final Map<String, String> FORMATS = Map.of(
            "uuid", "0197c0de-0000-7000-8000-000000000001",
            "date", "2026-11-22",
            "date-time", "2026-11-22T08:00:00Z",
            "decimal", "12.5",
            "uri", "https://example.org/",
            "binary", "...");

    /** Tried in turn against a pattern: what our patterns ask for is among them. */
    private static final String[] WORDS = {
        "As agreed",
        "civil",
        "civil-1",
        "A1",
        "CN",
        "2026-1",
        "0123456789abcdef".repeat(4),
        "1",
        "a.b",
        "X1-2",
        "none",
        "0"
    };

    /** {@code ^(?:full|status)$} asks for one of its words. */
    private static final Pattern CHOICE = Pattern.compile("\\^\\(\\?:([A-Za-z_]+)(?:\\|[A-Za-z_]+)+\\)\\$");

    private final JsonNode schemas;
    private final JsonNode values;

    ExampleMaker(JsonNode document, JsonNode values) {
        this.schemas = document.path("components").path("schemas");
        this.values = values;
    }

    /** @param name of the field or parameter; empty for a body */
    JsonNode of(JsonNode schema, String name) {
        return make(schema, name, 0, new HashSet<>());
    }

    private JsonNode make(JsonNode schema, String name, int depth, Set<String> within) {
        var reference = schema.path("$ref").asText("");
        if (!reference.isEmpty()) {
            if (!within.add(reference)) return JsonNodeFactory.instance.nullNode();
            var made = make(schemas.path(reference.substring(reference.lastIndexOf('/') + 1)), name, depth, within);
            within.remove(reference);
            return made;
        }
        var given = given(schema, name);
        if (given != null) return given.deepCopy();
        for (var choice : new String[] {"oneOf", "anyOf"})
            if (schema.has(choice)) return make(notNull(schema.path(choice)), name, depth, within);
        if (schema.has("allOf")) return merged(schema, name, depth, within);
        return switch (type(schema)) {
            case "object" -> object(schema, depth, within);
            case "array" -> array(schema, name, depth, within);
            case "integer", "number" -> number(schema);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            default -> JsonNodeFactory.instance.textNode(text(schema));
        };
    }

    /** What the schema or the words of the trade say; null if neither does, or if it does not fit. */
    private @Nullable JsonNode given(JsonNode schema, String name) {
        if (schema.has("const")) return schema.path("const");
        if (schema.path("enum").size() > 0) return schema.path("enum").get(0);
        var word = values.path(name);
        if (!word.isMissingNode() && fits(word, schema)) return word;
        if (schema.path("examples").size() > 0) return schema.path("examples").get(0);
        if (schema.has("example")) return schema.path("example");
        return schema.has("default") && !schema.path("default").isNull() ? schema.path("default") : null;
    }

    private static boolean fits(JsonNode word, JsonNode schema) {
        var pattern = schema.path("pattern").asText(".*");
        return switch (type(schema)) {
            case "integer" -> word.isIntegralNumber();
            case "string" ->
                word.isTextual()
                        && word.asText().length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
                        && Pattern.compile(pattern).matcher(word.asText()).find()
                        && isOf(schema.path("format").asText(), word.asText());
            case "boolean" -> word.isBoolean();
            case "array" -> word.isArray();
            case "object" -> word.isObject();
            default -> true;
        };
    }

    /** A month is no date, whatever the field is called. */
    private static boolean isOf(String format, String word) {
        return switch (format) {
            case "date" -> word.length() == "2026-11-22".length();
            case "date-time" -> word.contains("T");
            default -> true;
        };
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) for (var one : type) if (!one.asText().equals("null")) return one.asText();
        if (type.isTextual()) return type.asText();
        return schema.has("properties") || schema.has("additionalProperties") ? "object" : "string";
    }

    private static JsonNode notNull(JsonNode choices) {
        for (var choice : choices) if (!choice.path("type").asText().equals("null")) return choice;
        return choices.get(0);
    }

    private JsonNode merged(JsonNode schema, String name, int depth, Set<String> within) {
        var merged = new ObjectMapper().createObjectNode();
        for (var part : schema.path("allOf")) if (part.has("default")) return part.path("default");
        for (var part : schema.path("allOf")) {
            var made = make(part, name, depth, within);
            if (!made.isObject()) return made; // an enumeration with a remark
            merged.setAll((ObjectNode) made);
        }
        return merged;
    }

    private JsonNode object(JsonNode schema, int depth, Set<String> within) {
        var made = new TreeMap<String, JsonNode>();
        var required = Calls.list(schema.path("required")).stream()
                .map(JsonNode::asText)
                .toList();
        schema.path("properties").properties().forEach(property -> {
            if (depth >= DEEPEST && !required.contains(property.getKey())) return;
            var value = make(property.getValue(), property.getKey(), depth + 1, within);
            if (!value.isNull()) made.put(property.getKey(), value);
        });
        var more = schema.path("additionalProperties");
        if (made.isEmpty() && more.isObject() && depth < DEEPEST) {
            var value = make(more, "", depth + 1, within);
            if (!value.isNull()) made.put(key(schema), value);
        }
        var object = new ObjectMapper().createObjectNode();
        schema.path("properties").fieldNames().forEachRemaining(field -> {
            if (made.containsKey(field)) object.set(field, made.remove(field));
        });
        return object.setAll(made);
    }

    /** A map of ours is keyed by element. */
    private static String key(JsonNode schema) {
        var names = schema.path("propertyNames").path("enum");
        return names.size() > 0 ? names.get(0).asText() : "Dy";
    }

    private JsonNode array(JsonNode schema, String name, int depth, Set<String> within) {
        var array = new ObjectMapper().createArrayNode();
        if (depth >= DEEPEST && schema.path("minItems").asInt(0) == 0) return array;
        var one = make(schema.path("items"), name.replaceAll("s$", ""), depth + 1, within);
        for (int i = 0; i < Math.max(1, schema.path("minItems").asInt(1)) && !one.isNull(); i++) array.add(one);
        return array;
    }

    private static JsonNode number(JsonNode schema) {
        long least =
                schema.path("minimum").asLong(schema.path("exclusiveMinimum").asLong(0) + 1);
        return JsonNodeFactory.instance.numberNode(
                Math.min(Math.max(1, least), schema.path("maximum").asLong(Long.MAX_VALUE)));
    }

    private static String text(JsonNode schema) {
        var format = FORMATS.get(schema.path("format").asText());
        if (format != null) return format;
        var choice = CHOICE.matcher(schema.path("pattern").asText());
        if (choice.matches()) return choice.group(1);
        for (var word : WORDS) {
            var filled = word.length() < schema.path("minLength").asInt(0)
                    ? word.repeat(schema.path("minLength").asInt() / word.length() + 1)
                    : word;
            if (fits(JsonNodeFactory.instance.textNode(filled), schema)) return filled;
        }
        return "text";
    }
}
