package io.ytterby.k8s.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** One object of a rendered overlay. */
public record Manifest(ObjectNode json) {
    private static final Set<String> WITH_PODS = Set.of("Deployment", "StatefulSet", "DaemonSet", "Job");

    /** {@code apps/v1}. */
    public String apiVersion() {
        return json.path("apiVersion").asText();
    }

    public String kind() {
        return json.path("kind").asText();
    }

    public String name() {
        return json.at("/metadata/name").asText();
    }

    /** {@code Deployment gateway}: how violations name it. */
    public String id() {
        return kind() + " " + name();
    }

    /** What is at a JSON pointer; a missing node if nothing is. */
    public JsonNode at(String pointer) {
        return json.at(pointer);
    }

    public Map<String, String> labels() {
        return texts(at("/metadata/labels"));
    }

    /** Whether it makes pods. */
    public boolean hasPods() {
        return WITH_PODS.contains(kind());
    }

    /** The pods' template of a {@link #hasPods() workload}. */
    public JsonNode template() {
        return at("/spec/template");
    }

    public Map<String, String> podLabels() {
        return texts(template().at("/metadata/labels"));
    }

    /** The ordinary containers. */
    public Iterable<JsonNode> containers() {
        return template().at("/spec/containers");
    }

    /** A flat object as a map. */
    public static Map<String, String> texts(JsonNode object) {
        var texts = new TreeMap<String, String>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    /** An array's texts, in their order. */
    public static java.util.List<String> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
