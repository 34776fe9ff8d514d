package io.ytterby.epcis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** The JSON types that the schema names. */
enum OfType implements Check {
    OBJECT("an object"),
    ARRAY("a list"),
    STRING("a text"),
    NUMBER("a number"),
    BOOLEAN("true or false");

    private final String words;

    OfType(String words) {
        this.words = words;
    }

    @Override
    public boolean accepts(JsonNode value) {
        return switch (this) {
            case OBJECT -> value.isObject();
            case ARRAY -> value.isArray();
            case STRING -> value.isTextual();
            case NUMBER -> value.isNumber();
            case BOOLEAN -> value.isBoolean();
        };
    }

    @Override
    public boolean acceptsText(String text) {
        return this == STRING;
    }

    @Override
    public @Nullable Fault fault(JsonNode value) {
        return accepts(value) ? null : Fault.here("must be " + words);
    }
}
