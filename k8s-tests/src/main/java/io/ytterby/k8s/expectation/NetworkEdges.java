package io.ytterby.k8s.expectation;

import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The policies let through what the architecture draws, and nothing else. */
final class NetworkEdges {
    private static final List<String> SERVICES =
            List.of("gateway", "licensing", "tracking", "inspection", "certification", "intelligence", "tips");

    private NetworkEdges() {}

    static List<Expectation> all() {
        return List.of(
                new Expectation(16, "whatever no policy allows is denied, in and out", NetworkEdges::defaultDeny),
                new Expectation(16, "each selector of a policy matches pods", m -> new PolicyReach(m).idleSelectors()),
                new Expectation(16, "the allowed edges are those of the architecture", NetworkEdges::edges));
    }

    private static Stream<String> defaultDeny(Manifests manifests) {
        boolean there = manifests
                .ofKind("NetworkPolicy")
                .anyMatch(policy -> policy.at("/spec/podSelector").isEmpty()
                        && Manifest.list(policy.at("/spec/policyTypes")).containsAll(List.of("Ingress", "Egress"))
                        && policy.at("/spec/ingress").isMissingNode()
                        && policy.at("/spec/egress").isMissingNode());
        return there ? Stream.of() : Stream.of("no NetworkPolicy denies what is not allowed");
    }

    private static Stream<String> edges(Manifests manifests) {
        var there = new PolicyReach(manifests).edges();
        var expected = expected(manifests);
        var wrong = new ArrayList<String>();
        expected.stream()
                .filter(edge -> !there.contains(edge))
                .forEach(edge -> wrong.add(edge + ": is needed and not allowed"));
        there.stream()
                .filter(edge -> !expected.contains(edge))
                .forEach(edge -> wrong.add(edge + ": is allowed and in no plan"));
        return wrong.stream();
    }

    /** ARCHITECTURE.md, as far as the overlay has its parts. */
    private static Set<String> expected(Manifests manifests) {
        var edges = new TreeSet<String>();
        for (var upstream : List.of("licensing", "tracking", "inspection", "certification", "intelligence"))
            edges.add("gateway -> " + upstream + ":8080");
        // The gateway signs the heads of the log of certificates that it has seen grow.
        edges.add("certification -> gateway:8080");
        // Webhooks, EPCIS subscribers and partners of PACT; a port of one's own is the second.
        for (var teller : List.of("gateway", "tracking", "certification"))
            edges.addAll(Set.of(teller + " -> world:443", teller + " -> world:8443"));
        for (var service : SERVICES) {
            edges.add("outside -> " + service + ":8080"); // Prometheus, and at the gateway everybody
            if (has(manifests, "Deployment", "issuer-dev")) edges.add(service + " -> issuer-dev:8080");
            else edges.add(service + " -> world:443");
            if (has(manifests, "StatefulSet", "kafka-plain")) edges.add(service + " -> kafka-plain:9092");
            if (has(manifests, "Kafka", "ytterby-kafka")) edges.add(service + " -> kafka:9093");
            if (has(manifests, "StatefulSet", "postgres-plain")) {
                edges.add(service + " -> postgres-plain:5432");
                edges.add(service + "-migration -> postgres-plain:5432");
            }
            if (has(manifests, "Cluster", "ytterby-db")) {
                edges.add(service + " -> pooler:5432");
                edges.add(service + "-migration -> database:5432");
            }
            if (has(manifests, "OpenTelemetryCollector", "ytterby")) edges.add(service + " -> collector:4317");
        }
        operators(manifests, edges);
        return edges;
    }

    /** What the parts of operators need among themselves, and of the API server and stores ("world"). */
    private static void operators(Manifests manifests, Set<String> edges) {
        if (has(manifests, "Deployment", "issuer-dev")) edges.add("outside -> issuer-dev:8080");
        if (has(manifests, "StatefulSet", "kafka-plain")) edges.add("kafka-plain -> kafka-plain:9092");
        if (has(manifests, "Kafka", "ytterby-kafka"))
            edges.addAll(
                    Set.of("kafka -> kafka:9090", "kafka -> kafka:9091", "kafka -> world:443", "kafka -> world:6443"));
        if (manifests.ofKind("ScaledObject").findAny().isPresent()) edges.add("outside -> kafka:9093");
        if (has(manifests, "Cluster", "ytterby-db"))
            edges.addAll(Set.of(
                    "pooler -> database:5432",
                    "pooler -> world:443",
                    "pooler -> world:6443",
                    "database -> database:5432",
                    "database -> database:8000",
                    "outside -> database:8000",
                    "database -> world:443",
                    "database -> world:6443"));
        if (has(manifests, "OpenTelemetryCollector", "ytterby"))
            edges.addAll(Set.of("collector -> world:443", "collector -> world:4317"));
    }

    private static boolean has(Manifests manifests, String kind, String name) {
        return manifests.find(kind, name).isPresent();
    }
}
