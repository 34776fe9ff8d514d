package io.ytterby.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.kit.problem.ProblemExamples;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/**
 * One service's document as it looks through the door: its paths begin with the gateway's prefix, and its components
 * with the service's name, so that two services may each have a {@code Line}.
 */
final class ServiceDocument {
    private static final String REFERENCE = "#/components/";

    private final String name;
    private final String prefix;

    /** @param prefix of its paths at the gateway; empty for the gateway's own */
    ServiceDocument(String name, String prefix) {
        this.name = name;
        this.prefix = prefix;
    }

    /** Adds what can be reached through the gateway to the merged document. */
    void addTo(ObjectNode merged, JsonNode document) {
        var paths = merged.withObjectProperty("paths");
        document.path("paths").properties().forEach(path -> {
            if (isFixed(path.getKey())) paths.set(path.getKey(), renamed(path.getValue()));
            else if (isReachable(path.getKey())) paths.set(prefix + path.getKey(), atTheDoor(renamed(path.getValue())));
        });
        document.path("components").properties().forEach(kind -> {
            if (kind.getKey().equals("securitySchemes")) return; // the merged document has its own
            var target = merged.withObjectProperty("components").withObjectProperty(kind.getKey());
            kind.getValue()
                    .properties()
                    .forEach(one -> target.set(componentName(one.getKey()), renamed(one.getValue())));
        });
    }

    /** What the gateway itself may answer in place of the service. */
    private JsonNode atTheDoor(JsonNode path) {
        for (var operation : path)
            if (operation.path("responses") instanceof ObjectNode responses) {
                declare(responses, "429", "Asked too often; see Retry-After");
                if (!prefix.isEmpty())
                    declare(responses, "504", "The service took too long: send it again with the same key");
            }
        return path;
    }

    private void declare(ObjectNode responses, String status, String words) {
        if (responses.has(status)) return;
        var media = responses
                .putObject(status)
                .put("description", words)
                .putObject("content")
                .putObject("application/problem+json");
        media.putObject("schema").put("$ref", REFERENCE + "schemas/" + componentName("Problem"));
        media.set("example", ProblemExamples.of(Integer.parseInt(status)));
    }

    /** A service's health, metrics and problem pages are its own affair. */
    private boolean isReachable(String path) {
        return prefix.isEmpty()
                ? path.startsWith("/api/") || path.startsWith("/problems")
                : path.startsWith("/v1/") || path.startsWith("/epcis/");
    }

    /** Under the same name at the gateway: a standard or a signed document says where they are. */
    private static boolean isFixed(String path) {
        return path.startsWith("/credentials/")
                || path.startsWith("/.well-known/")
                || path.startsWith("/01/")
                || path.startsWith("/pact/")
                || path.startsWith("/v/");
    }

    private String componentName(String plain) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + plain;
    }

    private JsonNode renamed(JsonNode node) {
        var copy = node.deepCopy();
        rename(copy);
        return copy;
    }

    private void rename(JsonNode node) {
        if (node instanceof ArrayNode array) array.forEach(this::rename);
        if (!(node instanceof ObjectNode object)) return;
        roles(object);
        object.remove("security"); // the merged document says it once, for all
        change(object, "$ref", this::reference);
        change(object, "operationId", id -> name + "_" + id);
        if (object.path("tags") instanceof ArrayNode tags)
            for (int i = 0; i < tags.size(); i++)
                if (tags.get(i).isTextual())
                    tags.set(i, name + ": " + tags.get(i).textValue());
        object.properties().forEach(field -> {
            switch (field.getKey()) {
                case "example" -> {
                    // What it shows is data, whose fields may have any name.
                }
                case "examples" -> field.getValue().forEach(this::refer);
                default -> rename(field.getValue());
            }
        });
    }

    private void refer(JsonNode example) {
        if (example instanceof ObjectNode object) change(object, "$ref", this::reference);
    }

    /** The merged document has one scheme, which knows no roles. */
    private static void roles(ObjectNode operation) {
        var roles = operation.path("security").findValues("SecurityScheme").stream()
                .flatMap(scopes -> StreamSupport.stream(scopes.spliterator(), false))
                .toList();
        if (!roles.isEmpty()) operation.putArray("x-roles").addAll(roles);
    }

    private static void change(ObjectNode object, String field, UnaryOperator<String> change) {
        var value = object.path(field);
        if (value.isTextual()) object.put(field, change.apply(value.textValue()));
    }

    private String reference(String reference) {
        if (!reference.startsWith(REFERENCE)) return reference;
        int slash = reference.indexOf('/', REFERENCE.length());
        return slash < 0
                ? reference
                : reference.substring(0, slash + 1) + componentName(reference.substring(slash + 1));
    }
}
