package io.ytterby.k8s.monitoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.ytterby.k8s.manifest.Overlay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The monitoring component as it lies in the repository. */
final class Monitoring {
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Monitoring() {}

    static Path folder() {
        return Overlay.home().resolve("k8s/components/monitoring");
    }

    static Path runbooks() {
        return Overlay.home().resolve("docs/runbooks");
    }

    /** The rules as Prometheus reads them, without what makes them an object of Kubernetes. */
    static JsonNode rules() {
        return read(YAML, folder().resolve("rules.yaml")).path("spec");
    }

    static List<JsonNode> alerts() {
        return each(rules()).stream().filter(rule -> rule.has("alert")).toList();
    }

    static List<JsonNode> recordings() {
        return each(rules()).stream().filter(rule -> rule.has("record")).toList();
    }

    static List<String> expressions() {
        var all = new ArrayList<>(
                each(rules()).stream().map(rule -> rule.path("expr").asText()).toList());
        for (var dashboard : dashboards())
            for (var panel : read(JSON, dashboard).path("panels"))
                panel.path("targets")
                        .forEach(target -> all.add(target.path("expr").asText()));
        return all;
    }

    static List<Path> dashboards() {
        return files(folder().resolve("dashboards"));
    }

    static JsonNode dashboard(Path file) {
        return read(JSON, file);
    }

    static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String asYaml(JsonNode node) {
        try {
            return YAML.writeValueAsString(node);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<JsonNode> each(JsonNode rules) {
        List<JsonNode> all = new ArrayList<>();
        rules.path("groups").forEach(group -> group.path("rules").forEach(all::add));
        return all;
    }

    private static JsonNode read(ObjectMapper mapper, Path file) {
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
