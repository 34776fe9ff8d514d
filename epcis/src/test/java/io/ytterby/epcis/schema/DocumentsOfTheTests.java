package io.ytterby.epcis.schema;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Documents of our own with every field of the standard in them. */
final class DocumentsOfTheTests {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private DocumentsOfTheTests() {}

    static List<JsonNode> all() {
        return List.of(read("whole-document.json"), read("query-document.json"), read("bare-event.json"));
    }

    private static JsonNode read(String name) {
        try (var in = DocumentsOfTheTests.class.getResourceAsStream(name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
