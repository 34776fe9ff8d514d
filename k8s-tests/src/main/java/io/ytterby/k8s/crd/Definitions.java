package io.ytterby.k8s.crd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.ytterby.k8s.manifest.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * CustomResourceDefinitions, as schemas that refuse what the API server would refuse or drop: an unknown field too. Rules in
 * CEL ({@code x-kubernetes-validations}) are not judged.
 */
public final class Definitions {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String KIND = "    kind: ";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new TreeMap<>();

    /** Those of a folder that define one of the kinds; the others are not even parsed. */
    public static Definitions in(Path folder, Set<String> kinds) throws IOException {
        var definitions = new Definitions();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                var text = Files.readString(file);
                if (kinds.stream().anyMatch(kind -> text.contains(KIND + kind + "\n"))) definitions.add(text);
            }
        }
        return definitions;
    }

    /** @param yaml with one or more CustomResourceDefinitions */
    public void add(String yaml) throws IOException {
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(yaml)) {
            while (documents.hasNext()) add(documents.next());
        }
    }

    private void add(ObjectNode definition) {
        var spec = definition.path("spec");
        for (var version : spec.path("versions")) {
            var schema = version.at("/schema/openAPIV3Schema");
            if (!(schema.deepCopy() instanceof ObjectNode root)) continue;
            close(root);
            var apiVersion =
                    spec.path("group").asText() + "/" + version.path("name").asText();
            schemas.put(apiVersion + " " + spec.at("/names/kind").asText(), registry.getSchema(root));
        }
    }

    /** What is wrong with an object; empty if its kind is not defined here. */
    public Optional<List<String>> judge(Manifest manifest) {
        return Optional.ofNullable(schemas.get(manifest.apiVersion() + " " + manifest.kind()))
                .map(schema -> schema.validate(manifest.json()).stream()
                        .map(error -> manifest.id() + ": " + error.getInstanceLocation() + " " + error.getMessage())
                        .toList());
    }

    /** An object with named properties has no others, unless it says that it keeps them. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.path("x-kubernetes-preserve-unknown-fields").asBoolean())
            object.put("additionalProperties", false);
        schema.path("properties").forEach(Definitions::close);
        close(schema, "items");
        close(schema, "additionalProperties");
    }

    private static void close(JsonNode schema, String below) {
        if (schema.path(below).isObject()) close(schema.path(below));
    }
}
