package io.ytterby.diversion.world;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Files of one flat JSON object a line. */
final class Lines {
    private static final JsonFactory JSON = new JsonFactory();

    private Lines() {}

    /** A line's fields as texts; what is nested is left out. */
    record Line(Path file, long number, Map<String, String> fields) {
        String text(String name) throws MalformedWorldException {
            var text = fields.get(name);
            if (text == null) throw new MalformedWorldException(file, number, "/" + name, "Is missing.");
            return text;
        }

        @Nullable
        String optional(String name) {
            return fields.get(name);
        }

        double real(String name) throws MalformedWorldException {
            return parsed(name, Double::parseDouble);
        }

        long whole(String name) throws MalformedWorldException {
            return parsed(name, Long::parseLong);
        }

        Instant instant(String name) throws MalformedWorldException {
            return parsed(name, Instant::parse);
        }

        /** A day, written as one or as an instant. */
        LocalDate day(String name) throws MalformedWorldException {
            return parsed(name, text -> LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        }

        /** Months since 1970 of {@code 2025-01}. */
        int month(String name) throws MalformedWorldException {
            var day = parsed(name, text -> LocalDate.parse(text.substring(0, 7) + "-01"));
            return (day.getYear() - 1970) * 12 + day.getMonthValue() - 1;
        }

        <E extends Enum<E>> E choice(String name, Class<E> type) throws MalformedWorldException {
            return parsed(name, text -> Enum.valueOf(type, text));
        }

        private <T> T parsed(String name, Function<String, T> parse) throws MalformedWorldException {
            var text = text(name);
            try {
                return parse.apply(text);
            } catch (RuntimeException wrong) {
                throw new MalformedWorldException(file, number, "/" + name, "Is not as it must be: " + text);
            }
        }
    }

    interface Reader<T> {
        T read(Line line) throws MalformedWorldException;
    }

    /** All lines of a file, or none if there is no such file. */
    static <T> List<T> of(Path file, Reader<T> reader) throws IOException, MalformedWorldException {
        var all = new ArrayList<T>();
        if (!Files.exists(file)) return all;
        long number = 0;
        try (var in = Files.newBufferedReader(file)) {
            for (var text = in.readLine(); text != null; text = in.readLine()) {
                number++;
                if (!text.isBlank()) all.add(reader.read(new Line(file, number, fields(file, number, text))));
            }
        }
        return all;
    }

    /** The numbers of one object in a file of one object, by name; none if there is no such file or object. */
    static Map<String, Long> numbers(Path file, String object) throws IOException, MalformedWorldException {
        var numbers = new HashMap<String, Long>();
        if (!Files.exists(file)) return numbers;
        try (var parser = JSON.createParser(Files.readString(file))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(object);
                if (parser.nextToken() != JsonToken.START_OBJECT || !wanted) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    var name = parser.currentName();
                    parser.nextToken();
                    numbers.put(name, parser.getLongValue());
                }
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new MalformedWorldException(file, 1, "/" + object, broken.getOriginalMessage());
        }
        return numbers;
    }

    private static Map<String, String> fields(Path file, long number, String text)
            throws IOException, MalformedWorldException {
        var fields = new HashMap<String, String>();
        try (var parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT)
                throw new MalformedWorldException(file, number, "", "Must be an object.");
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                var token = parser.nextToken();
                if (token.isScalarValue() && token != JsonToken.VALUE_NULL) fields.put(name, parser.getText());
                else parser.skipChildren();
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new MalformedWorldException(file, number, "", "Is no JSON: " + broken.getOriginalMessage());
        }
        return fields;
    }
}
