package io.ytterby.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Holds what a service writes on a topic against the schema that contracts promises. */
public final class EventSchemas {
    private static final String PREFIX = "urn:ytterby:schema:";

    private EventSchemas() {}

    /** Asserts that the data of a CloudEvent (structured JSON) fits the schema that its {@code dataschema} names. */
    public static void assertValid(String cloudEvent) {
        var envelope = read(cloudEvent);
        var schema = envelope.path("dataschema").asText();
        assertThat(schema).as("dataschema of " + cloudEvent).startsWith(PREFIX).endsWith(".v1");
        assertDataValid(
                schema.substring(PREFIX.length(), schema.length() - ".v1".length()),
                envelope.path("data").toString());
    }

    /** Asserts that this JSON fits a schema by its name, {@code licensing.licence}. */
    public static void assertDataValid(String schema, String data) {
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(schema, "schema"))
                .validate(data, InputFormat.JSON);
        assertThat(errors).as(schema + " of " + data).isEmpty();
    }

    /** The example that contracts gives of a schema: the payload a consumer's test reads. */
    public static String example(String schema) {
        return resource(schema, "example");
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }

    private static String resource(String schema, String kind) {
        var path = "/contracts/events/" + schema.replace('.', '/') + "/v1." + kind + ".json";
        try (var in = EventSchemas.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalArgumentException("contracts has no " + path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
