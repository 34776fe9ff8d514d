package io.ytterby.diversion.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks over one JSON object and notes what is wrong where, instead of stopping at the first. */
final class Cursor {
    /** Called with each field's name while the parser stands at its value; must consume the value. */
    interface Field {
        void at(String name) throws IOException;
    }

    private static final int MAX_PROBLEMS = 20;
    private static final long MAX_QUANTITY = 1_000_000_000_000_000_000L;

    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();

    Cursor(JsonParser parser) {
        this.parser = parser;
    }

    List<Problem> problems() {
        return problems;
    }

    void problem(String pointer, String detail) {
        if (problems.size() < MAX_PROBLEMS) problems.add(new Problem(pointer, detail));
    }

    /** Notes a problem at the value that the parser stands at, and passes over it. */
    void wrong(String detail) throws IOException {
        problem(parser.getParsingContext().pathAsPointer().toString(), detail);
        parser.skipChildren();
    }

    void object(Field field) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrong("Must be an object.");
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NULL) field.at(name);
        }
    }

    @Nullable
    String text(int longest) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrong("Must be a text.");
            return null;
        }
        var text = parser.getText().strip();
        if (text.isEmpty()) wrong("Must not be blank; leave it out if there is none.");
        else if (text.length() > longest) wrong("Must have at most " + longest + " characters.");
        else return text;
        return null;
    }

    @Nullable
    String matching(Pattern pattern, String detail) throws IOException {
        var text = text(40);
        if (text == null || pattern.matcher(text).matches()) return text;
        wrong(detail);
        return null;
    }

    List<String> texts(int most, int longest, @Nullable Pattern pattern, String detail) throws IOException {
        var texts = new ArrayList<String>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrong("Must be an array of texts.");
            return texts;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var text = pattern == null ? text(longest) : matching(pattern, detail);
            if (text != null && texts.size() < most) texts.add(text);
            else if (text != null) wrong("There may be " + most + " at most.");
        }
        return texts;
    }

    OptionalLong quantity() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            wrong("Must be a whole number.");
        } else {
            try {
                long number = parser.getLongValue();
                if (number >= 0 && number <= MAX_QUANTITY) return OptionalLong.of(number);
            } catch (com.fasterxml.jackson.core.exc.InputCoercionException tooLarge) {
                // said below
            }
            wrong("Must be from 0 to 10^18.");
        }
        return OptionalLong.empty();
    }

    @Nullable
    Instant instant() throws IOException {
        var text = text(40);
        if (text == null) return null;
        try {
            return Instant.parse(text);
        } catch (DateTimeException wrong) {
            wrong("Must be an instant such as 2025-01-31T08:00:00Z.");
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E choice(Class<E> type) throws IOException {
        var text = text(40);
        if (text == null) return null;
        for (var one : type.getEnumConstants()) if (one.name().equals(text)) return one;
        wrong("Must be one of " + List.of(type.getEnumConstants()) + ".");
        return null;
    }

    private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]?");
    private static final Pattern SHARE = Pattern.compile("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?");

    Map<String, BigDecimal> shares() throws IOException {
        var shares = new HashMap<String, BigDecimal>();
        object(symbol -> {
            var share = matching(SHARE, "Must be a decimal text from 0 to 1, such as \"0.8354\".");
            if (!SYMBOL.matcher(symbol).matches()) wrong("The name must be an element's symbol.");
            else if (share != null && shares.size() < 40) shares.put(symbol, new BigDecimal(share));
        });
        return shares;
    }
}
