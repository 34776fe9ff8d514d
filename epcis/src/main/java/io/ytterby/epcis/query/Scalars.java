package io.ytterby.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Values of fields as numbers, times and texts. What XML brought is text, so a text may be a number too. */
final class Scalars {
    /** As long as anything that is measured; what is longer would cost more than it says. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(?:\\.\\d{1,40})?(?:[eE][+-]?\\d{1,2})?");

    private static final int SHORTEST_TIME = 17;

    private Scalars() {}

    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static Optional<Instant> time(String text) {
        if (text.length() < SHORTEST_TIME || text.indexOf('T') != 10) return Optional.empty();
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** What a field says: its value, each of its list's values, the {@code @value} of a typed one. */
    static Stream<String> texts(JsonNode value) {
        if (value.isArray()) return elements(value).flatMap(Scalars::texts);
        if (value.isObject()) return value.has("@value") ? texts(value.get("@value")) : Stream.empty();
        return value.isNull() || value.isMissingNode() ? Stream.empty() : Stream.of(text(value));
    }

    static String text(JsonNode scalar) {
        return scalar.isBigDecimal() ? scalar.decimalValue().toString() : scalar.asText();
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** One spelling for all that are equal; some that are not may share it. */
    static String key(String text) {
        return number(text)
                .map(number -> "n" + number.stripTrailingZeros())
                .or(() -> time(text).map(time -> "t" + time))
                .orElse("s" + text);
    }

    /** Whether two texts say the same: the same letters, number or moment. */
    static boolean same(String one, String other) {
        return one.equals(other) || (!key(one).startsWith("s") && key(one).equals(key(other)));
    }

    static boolean holds(Comparison comparison, String value, String asked) {
        if (comparison == Comparison.EQ) return same(value, asked);
        var numbers = number(value).flatMap(left -> number(asked).map(right -> comparison.holds(left, right)));
        return numbers.or(() -> time(value).flatMap(left -> time(asked).map(right -> comparison.holds(left, right))))
                .orElse(false);
    }
}
