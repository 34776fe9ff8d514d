package io.ytterby.epcis;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** JSON as EPCIS needs it: numbers keep every digit, depth and sizes are limited. */
final class Json {
    private static final int LONGEST_TEXT = 4 << 20;
    private static final ObjectReader TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .readerFor(JsonNode.class);

    private Json() {}

    static JsonParser parser(InputStream in, ReadingLimits limits) throws IOException {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(LONGEST_TEXT)
                .maxNameLength(2000)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .build()
                .createParser(in)
                .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    }

    static JsonNode tree(JsonParser parser) throws IOException {
        return TREES.readTree(parser);
    }

    /** Puts the list at which the parser stands aside, event by event. */
    static void copy(JsonParser from, OutputStream to, GuardedStream guard) throws IOException {
        try (var generator = new JsonFactory().createGenerator(to, JsonEncoding.UTF8)) {
            generator.disable(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.writeStartArray();
            while (from.nextToken() != JsonToken.END_ARRAY) {
                guard.startOver();
                generator.copyCurrentStructureExact(from);
            }
            generator.writeEndArray();
        }
    }

    static JsonParseException notEpcis(JsonParser parser) {
        return new JsonParseException(parser, "must be one JSON object and nothing behind it");
    }

    /** Where a parser stands when it fails, in terms of the document it came from. */
    static String pointer(JsonParser parser, String events, int count) {
        var inside = parser.getParsingContext().pathAsPointer().toString();
        return events.isEmpty() || inside.startsWith(events) || inside.startsWith("/epcisBody")
                ? inside
                : events + '/' + count;
    }

    static String complaint(IOException e) {
        if (e instanceof GuardedStream.TooLarge) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof StreamConstraintsException) {
            return "is too deep or too long: " + ((JsonProcessingException) e).getOriginalMessage();
        }
        if (e instanceof JsonProcessingException json) {
            var at = json.getLocation();
            return "is not JSON: " + firstSentence(json.getOriginalMessage())
                    + (at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")");
        }
        return "is not text in UTF-8, UTF-16 or UTF-32";
    }

    private static String firstSentence(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
