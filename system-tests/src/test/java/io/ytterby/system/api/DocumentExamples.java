package io.ytterby.system.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every example of an OpenAPI document, beside the schema that it stands at. */
final class DocumentExamples {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<String> JSON = Set.of("application/json", "application/problem+json");

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Set<String> seen = new TreeSet<>();

    DocumentExamples(JsonNode document) {
        this.document = document;
    }

    /** Places that should have an example of JSON and have none: each parameter, body and error. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        each((where, media) -> {
            if (!media.has("example") && !media.path("schema").isEmpty()) missing.add(where);
        });
        return missing;
    }

    /** Successes of which nobody has recorded what they look like, and of which the code says nothing. */
    List<String> unknown() {
        var unknown = new ArrayList<String>();
        each((where, media) -> {
            if (media.path("schema").isEmpty()) unknown.add(where);
        });
        return unknown;
    }

    /** Examples that their own schema does not take, with the reason. */
    List<String> wrong() {
        var wrong = new ArrayList<String>();
        each((where, media) -> {
            var schema = media.path("schema");
            var example = media.path("example");
            if (example.isMissingNode() || schema.isEmpty() || !seen.add(schema + " " + example)) return;
            var whole = schema.deepCopy();
            if (!(whole instanceof ObjectNode root)) return;
            root.set("components", document.path("components"));
            var errors = registry.getSchema(root).validate(example);
            if (!errors.isEmpty()) wrong.add(where + ": " + errors.getFirst());
        });
        return wrong;
    }

    private interface Visitor {
        void visit(String where, JsonNode media);
    }

    private void each(Visitor visitor) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (!METHODS.contains(operation.getKey())) return;
                    var where = operation.getKey() + " " + path.getKey();
                    operation
                            .getValue()
                            .path("parameters")
                            .forEach(parameter -> visitor.visit(
                                    where + " " + parameter.path("name").asText(), parameter));
                    content(visitor, where + " request", operation.getValue().path("requestBody"));
                    operation
                            .getValue()
                            .path("responses")
                            .properties()
                            .forEach(answer -> content(visitor, where + " " + answer.getKey(), answer.getValue()));
                }));
    }

    private static void content(Visitor visitor, String where, JsonNode body) {
        body.path("content").properties().forEach(content -> {
            if (JSON.contains(content.getKey())) visitor.visit(where, content.getValue());
        });
    }
}
