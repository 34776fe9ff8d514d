package io.ytterby.benchmarks.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The schemas of PACT and of Catena-X, as their owners publish them. */
final class ForeignSchemas {
    private final Schema footprint;
    private final Schema catenaX;

    /** @param data the folder with the folders {@code pact} and {@code catena-x} */
    ForeignSchemas(Path data) throws IOException {
        var api = new YAMLMapper().readTree(Files.readString(data.resolve("pact/v3__openapi.yaml")));
        var whole = new ObjectMapper().createObjectNode();
        whole.put("$ref", "#/components/schemas/ProductFootprint");
        whole.putObject("components").putObject("schemas").setAll((ObjectNode) types(api));
        this.footprint = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
        this.catenaX = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(data.resolve("catena-x/pcf__9.0.0__Pcf-schema.json")), InputFormat.JSON);
    }

    /** Events are left out: their references lead into the middle of others. */
    private static JsonNode types(JsonNode api) {
        var types = (ObjectNode) api.path("components").path("schemas").deepCopy();
        types.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> name.endsWith("Event") || name.endsWith("Response"))
                .toList()
                .forEach(types::remove);
        return types;
    }

    /** What is wrong with a footprint of PACT 3; empty if nothing is. */
    String footprint(JsonNode told) {
        return wrong(footprint, told.toString());
    }

    /** The same of a document of Catena-X PCF 9.0.0. */
    String catenaX(String told) {
        return wrong(catenaX, told);
    }

    private static String wrong(Schema schema, String told) {
        var errors = schema.validate(told, InputFormat.JSON);
        return errors.isEmpty() ? "" : errors.toString();
    }
}
