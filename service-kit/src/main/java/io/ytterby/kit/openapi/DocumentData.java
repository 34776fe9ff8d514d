package io.ytterby.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What the document takes from {@code contracts/openapi}.
 *
 * @param texts for each name of a component the schema it really has: the kernel's ids are plain texts in JSON
 * @param values for each name of a field or parameter a value that somebody could send
 * @param recorded for each call what was sent and answered once: {@code {"POST /v1/lots": {"request": {}, "answers":
 *     {"201": {}}}}}
 */
record DocumentData(JsonNode texts, JsonNode values, JsonNode recorded, Deprecations deprecations) {
    private static final String FOLDER = "/contracts/openapi/";

    static DocumentData of(String service) {
        return new DocumentData(
                read(FOLDER + "texts.json"),
                read(FOLDER + "values.json"),
                read(FOLDER + "examples/" + service + ".json"),
                Deprecations.ofTheService());
    }

    /** An empty object if there is no such file. */
    static JsonNode read(String resource) {
        var json = new ObjectMapper();
        try (var file = DocumentData.class.getResourceAsStream(resource)) {
            return file == null ? json.createObjectNode() : json.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " is no JSON", unreadable);
        }
    }
}
