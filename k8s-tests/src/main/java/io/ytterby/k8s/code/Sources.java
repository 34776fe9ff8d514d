package io.ytterby.k8s.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The Java sources of a checkout's services, each with the kit that all share. */
record Sources(Path home) {
    static final Map<String, String> MODULES = Map.of(
            "gateway", "gateway",
            "licensing", "licensing-service",
            "tracking", "tracking-service",
            "inspection", "inspection-service",
            "certification", "certification-service",
            "intelligence", "intelligence-service",
            "tips", "tips-service");

    static final String KIT = "service-kit";
    private static final String ISSUING = "issuing";

    static String module(String service) {
        return Objects.requireNonNull(MODULES.get(service), service);
    }

    /** The text of each source of a module. */
    List<String> of(String module) throws IOException {
        try (var files = Files.walk(home.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Sources::text)
                    .toList();
        }
    }

    /** A service's own, the kit's, and those of the module that signs documents where the service does. */
    List<String> withKit(String service) throws IOException {
        var pom = Files.readString(home.resolve(module(service)).resolve("pom.xml"));
        var signing = pom.contains("<artifactId>" + ISSUING + "</artifactId>") ? of(ISSUING) : List.<String>of();
        return Stream.of(of(module(service)), of(KIT), signing)
                .flatMap(List::stream)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
