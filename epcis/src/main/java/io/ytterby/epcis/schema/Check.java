package io.ytterby.epcis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** One rule of a schema, asked twice at most: first whether it holds, and only if not, where and why. */
interface Check {
    /** Whether the rule holds for this value; allocates nothing. */
    boolean accepts(JsonNode value);

    /** Whether the rule holds for this text, be it a value or the name of a property. */
    boolean acceptsText(String text);

    /** Why the rule does not hold, or null if it does. */
    @Nullable
    Fault fault(JsonNode value);

    /** A rule about texts only: every other value passes, as JSON Schema has it. */
    interface OfText extends Check {
        @Override
        default boolean accepts(JsonNode value) {
            return !value.isTextual() || acceptsText(value.textValue());
        }

        @Override
        default @Nullable Fault fault(JsonNode value) {
            return accepts(value) ? null : Fault.here(reason());
        }

        /** What the text should have been. */
        String reason();
    }

    /** A rule about objects or arrays: every text passes. */
    interface OfStructure extends Check {
        @Override
        default boolean acceptsText(String text) {
            return true;
        }
    }
}
