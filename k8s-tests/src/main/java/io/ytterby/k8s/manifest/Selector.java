package io.ytterby.k8s.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A label selector: {@code matchLabels} and {@code matchExpressions}. An empty one selects everything. */
public record Selector(JsonNode json) {
    public static Selector of(JsonNode json) {
        return new Selector(json);
    }

    /** As a Service has it: labels, and nothing else. */
    public static boolean ofService(JsonNode selector, Map<String, String> labels) {
        return !selector.isEmpty()
                && labels.entrySet().containsAll(Manifest.texts(selector).entrySet());
    }

    public boolean matches(Map<String, String> labels) {
        return labels.entrySet()
                        .containsAll(Manifest.texts(json.path("matchLabels")).entrySet())
                && StreamSupport.stream(json.path("matchExpressions").spliterator(), false)
                        .allMatch(expression -> holds(expression, labels));
    }

    private static boolean holds(JsonNode expression, Map<String, String> labels) {
        var there = labels.get(expression.path("key").asText());
        var values = Manifest.list(expression.path("values"));
        return switch (expression.path("operator").asText()) {
            case "In" -> there != null && values.contains(there);
            case "NotIn" -> there == null || !values.contains(there);
            case "Exists" -> there != null;
            case "DoesNotExist" -> there == null;
            default -> throw new IllegalArgumentException("no selector's operator: " + expression);
        };
    }
}
