package io.ytterby.kit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.IgnoredPropertyException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A body that is not JSON, or not the JSON that the call takes: what is wrong, and where. */
final class JsonProblems {
    private JsonProblems() {}

    /** @return empty if our own class cannot be read or written at all: that is our fault */
    static Optional<Problem> of(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case InvalidDefinitionException ignored -> Optional.empty();
            case JsonMappingException mapping
            when mapping.getCause() instanceof ProblemException carried -> Optional.of(carried.problem());
            case JsonMappingException mapping
            when mapping.getPath().isEmpty() && !(mapping instanceof MismatchedInputException) ->
                Optional.of(unreadable(mapping));
            case JsonMappingException mapping ->
                Optional.of(Problems.invalid(pointer(mapping.getPath()), words(mapping)));
            default -> Optional.of(unreadable(unreadable));
        };
    }

    private static Problem unreadable(JsonProcessingException unreadable) {
        @Nullable JsonLocation at = unreadable.getLocation();
        return Problems.unreadableJson(
                syntax(unreadable), at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
    }

    private static String syntax(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case JsonEOFException ignored -> "The JSON ends too early: a bracket, brace or quote is still open.";
            case InputCoercionException ignored -> "A number in the JSON is out of range.";
            case StreamConstraintsException ignored ->
                "The JSON is nested too deep, or a text or number in it is too long.";
            case JsonParseException broken
            when isDuplicate(broken) -> "The JSON names the same field twice. Send each field once.";
            default -> "The body is not the JSON this call takes. See line and column.";
        };
    }

    private static boolean isDuplicate(JsonParseException broken) {
        return broken.getOriginalMessage().startsWith("Duplicate field");
    }

    private static String words(JsonMappingException mapping) {
        return switch (mapping) {
            case UnrecognizedPropertyException unknown ->
                "there is no such field here; known are " + known(unknown) + ".";
            case IgnoredPropertyException ignored -> "this field cannot be set.";
            case InvalidNullException ignored -> "must not be null.";
            case InvalidTypeIdException ignored -> "names no kind that is known here.";
            case InvalidFormatException format
            when format.getTargetType() != null && format.getTargetType().isEnum() ->
                "must be one of " + Arrays.toString(format.getTargetType().getEnumConstants()) + ".";
            case InvalidFormatException format when own(format) -> format.getOriginalMessage();
            case ValueInstantiationException refused
            when refused.getCause() instanceof IllegalArgumentException why && why.getMessage() != null ->
                why.getMessage();
            case MismatchedInputException mismatch -> "must be " + kind(mismatch.getTargetType()) + ".";
            default -> cause(mapping);
        };
    }

    /** The kit's readers and the kernel speak to people already; Jackson's own words name Java classes. */
    private static boolean own(InvalidFormatException format) {
        return format.getTargetType() != null
                && !format.getOriginalMessage().startsWith("Cannot deserialize")
                && !format.getOriginalMessage().contains("`");
    }

    private static String cause(JsonMappingException mapping) {
        return mapping.getCause() instanceof IllegalArgumentException why && why.getMessage() != null
                ? why.getMessage()
                : "is not what this field takes.";
    }

    private static String known(UnrecognizedPropertyException unknown) {
        var ids = unknown.getKnownPropertyIds();
        return ids == null || ids.isEmpty()
                ? "none"
                : String.join(", ", ids.stream().map(String::valueOf).sorted().toList());
    }

    static String kind(@Nullable Class<?> type) {
        if (type == null) return "another kind of value";
        return switch (type.getName()) {
            case "java.lang.String" -> "a text";
            case "boolean", "java.lang.Boolean" -> "true or false";
            case "int", "java.lang.Integer", "long", "java.lang.Long", "java.math.BigInteger" ->
                "a whole number within the range of " + type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
            case "java.math.BigDecimal" -> "a decimal number as a text";
            case "java.util.UUID" -> "a UUID";
            case "java.time.Instant" -> "an instant such as 2026-11-22T08:00:00Z";
            case "java.time.LocalDate" -> "a date such as 2026-11-22";
            case "java.util.Currency" -> "a currency of ISO 4217 such as EUR";
            default ->
                Iterable.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object of the fields it takes";
        };
    }

    static String pointer(List<JsonMappingException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            pointer.append('/');
            if (step.getFieldName() != null) pointer.append(Pointers.escaped(step.getFieldName()));
            else pointer.append(step.getIndex());
        }
        return pointer.toString();
    }
}
