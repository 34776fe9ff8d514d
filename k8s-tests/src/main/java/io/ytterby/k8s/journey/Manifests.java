package io.ytterby.k8s.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rendered objects, in the order in which they came. */
record Manifests(List<ObjectNode> objects) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();

    Manifests {
        objects = List.copyOf(objects);
    }

    /** @param yaml documents as {@code kubectl kustomize} prints them */
    static Manifests of(String yaml) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            var objects = new ArrayList<ObjectNode>();
            while (documents.hasNextValue())
                if (documents.nextValue() instanceof ObjectNode object) objects.add(object);
            return new Manifests(objects);
        } catch (IOException e) {
            throw new UncheckedIOException("what was rendered is no YAML: " + e.getMessage(), e);
        }
    }

    /** One list, which {@code kubectl apply -f -} takes. */
    String asList() {
        var list = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "List");
        objects.forEach(list.putArray("items")::add);
        return list.toString();
    }

    List<ObjectNode> ofKind(String kind) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .toList();
    }

    Optional<ObjectNode> named(String kind, String name) {
        return ofKind(kind).stream().filter(object -> name(object).equals(name)).findFirst();
    }

    static String name(JsonNode object) {
        return object.path("metadata").path("name").asText();
    }

    /** The pod's part of whatever makes pods; a missing node of all else. */
    static JsonNode podOf(JsonNode object) {
        return switch (object.path("kind").asText()) {
            case "Pod" -> object.path("spec");
            case "CronJob" ->
                object.path("spec")
                        .path("jobTemplate")
                        .path("spec")
                        .path("template")
                        .path("spec");
            default -> object.path("spec").path("template").path("spec");
        };
    }
}
