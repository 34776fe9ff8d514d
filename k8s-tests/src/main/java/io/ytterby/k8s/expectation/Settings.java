package io.ytterby.k8s.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.k8s.code.CodeSettings;
import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What pods are told: settings that the code reads, all it needs, and secrets by reference only. */
final class Settings {
    /** Quarkus' own, and the JVM's: no line of ours reads them. */
    private static final Set<String> OF_OTHERS = Set.of(
            "JDK_JAVA_OPTIONS",
            "QUARKUS_PROFILE",
            "QUARKUS_HTTP_HOST",
            "QUARKUS_HTTP_PORT",
            "QUARKUS_INIT_AND_EXIT",
            "QUARKUS_SHUTDOWN_DELAY",
            "QUARKUS_FLYWAY_USERNAME",
            "QUARKUS_FLYWAY_PASSWORD",
            "QUARKUS_DATASOURCE_JDBC_NEW_CONNECTION_SQL",
            "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
            "QUARKUS_HIBERNATE_ORM_SCHEMA_MANAGEMENT_STRATEGY",
            "KAFKA_SECURITY_PROTOCOL",
            "KAFKA_SSL_TRUSTSTORE_TYPE",
            "KAFKA_SSL_TRUSTSTORE_LOCATION",
            "KAFKA_SSL_KEYSTORE_TYPE",
            "KAFKA_SSL_KEYSTORE_LOCATION",
            "KAFKA_SSL_KEYSTORE_PASSWORD");

    private static final Set<String> NEEDED_EVERYWHERE = Set.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD",
            "KAFKA_BOOTSTRAP_SERVERS",
            "YTTERBY_ISSUER",
            "YTTERBY_INSTANCE",
            "YTTERBY_GATEWAY_SECRET");

    private static final Pattern HASHED = Pattern.compile(".*-[a-z0-9]{10}");
    private static final Pattern SECRET = Pattern.compile("(PASSWORD|SECRET|TOKEN|PRIVATE_KEY|ACCESS_KEY)$");

    private Settings() {}

    static List<Expectation> all(CodeSettings code) {
        return List.of(
                new Expectation(18, "no setting is one that the code does not read", m -> unknown(m, code)),
                new Expectation(18, "every setting that the code needs is there", m -> missing(m, code)),
                new Expectation(19, "a secret is a reference, never a value", Settings::secrets),
                new Expectation(20, "a changed setting is a new map, which rolls the pods", Settings::maps));
    }

    private static Stream<String> unknown(Manifests manifests, CodeSettings code) {
        return ours(manifests).flatMap(workload -> {
            var known = code.known().get(workload.podLabels().get("app.kubernetes.io/name"));
            return told(manifests, workload).stream()
                    .filter(name -> known == null || (!known.contains(name) && !OF_OTHERS.contains(name)))
                    .map(name -> workload.id() + ": is told " + name + ", which nothing reads");
        });
    }

    private static Stream<String> missing(Manifests manifests, CodeSettings code) {
        return manifests.services().flatMap(service -> {
            var told = told(manifests, service);
            return Stream.concat(
                            NEEDED_EVERYWHERE.stream(),
                            code.required().getOrDefault(service.name(), Set.of()).stream()
                                    .filter(name -> !name.equals("YTTERBY_SERVICE")))
                    .distinct()
                    .filter(name -> !told.contains(name))
                    .map(name -> service.id() + ": is not told " + name);
        });
    }

    /** Services and their migrations. */
    private static Stream<Manifest> ours(Manifests manifests) {
        return Stream.concat(manifests.services(), manifests.ofKind("Job"));
    }

    private static Set<String> told(Manifests manifests, Manifest workload) {
        var told = new TreeSet<String>();
        for (var container : workload.containers()) {
            for (var variable : container.path("env"))
                told.add(variable.path("name").asText());
            for (var from : container.path("envFrom"))
                manifests
                        .find("ConfigMap", from.at("/configMapRef/name").asText())
                        .ifPresent(map ->
                                told.addAll(Manifest.texts(map.at("/data")).keySet()));
        }
        return told;
    }

    private static Stream<String> secrets(Manifests manifests) {
        var wrong = new ArrayList<String>();
        manifests.ofKind("Secret").forEach(secret -> wrong.add(secret.id() + ": stands in git"));
        manifests
                .ofKind("ConfigMap")
                .forEach(map -> Manifest.texts(map.at("/data")).keySet().stream()
                        .filter(name -> SECRET.matcher(name).find())
                        .forEach(name -> wrong.add(map.id() + ": has the secret " + name)));
        manifests.workloads().forEach(workload -> {
            for (JsonNode container : workload.containers())
                for (var variable : container.path("env"))
                    if (SECRET.matcher(variable.path("name").asText()).find() && variable.has("value"))
                        wrong.add(workload.id() + ": has the value of "
                                + variable.path("name").asText());
        });
        return wrong.stream();
    }

    private static Stream<String> maps(Manifests manifests) {
        return ours(manifests).flatMap(workload -> {
            var wrong = new ArrayList<String>();
            for (var container : workload.containers())
                for (var from : container.path("envFrom")) {
                    var name = from.at("/configMapRef/name").asText();
                    if (manifests.find("ConfigMap", name).isEmpty())
                        wrong.add(workload.id() + ": there is no map " + name);
                    if (!HASHED.matcher(name).matches())
                        wrong.add(workload.id() + ": the map " + name + " can change without a new name");
                }
            return wrong.stream();
        });
    }
}
