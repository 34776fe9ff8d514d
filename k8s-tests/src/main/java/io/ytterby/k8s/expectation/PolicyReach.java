package io.ytterby.k8s.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Manifests;
import io.ytterby.k8s.manifest.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who reaches whom under an overlay's network policies: {@code gateway -> licensing:8080}. {@code world} is an address
 * outside of the cluster's pods, {@code outside} a pod of another namespace or anybody. DNS is left out.
 */
final class PolicyReach {
    private static final Set<Integer> DNS = Set.of(53);

    private final List<Pods> pods = new ArrayList<>();
    private final List<Manifest> policies;

    private record Pods(String name, Map<String, String> labels) {}

    PolicyReach(Manifests manifests) {
        manifests.workloads().forEach(workload -> pods.add(new Pods(workload.name(), workload.podLabels())));
        manifests
                .ofKind("Kafka")
                .forEach(one -> pods.add(
                        new Pods("kafka", Map.of("strimzi.io/cluster", one.name(), "strimzi.io/kind", "Kafka"))));
        manifests
                .ofKind("Cluster")
                .forEach(one -> pods.add(new Pods("database", Map.of("cnpg.io/cluster", one.name()))));
        manifests
                .ofKind("Pooler")
                .forEach(one -> pods.add(new Pods("pooler", Map.of("cnpg.io/poolerName", one.name()))));
        manifests
                .ofKind("OpenTelemetryCollector")
                .forEach(one -> pods.add(
                        new Pods("collector", Map.of("app.kubernetes.io/component", "opentelemetry-collector"))));
        policies = Stream.concat(
                        manifests.ofKind("NetworkPolicy"),
                        manifests.ofKind("Kafka").map(PolicyReach::ofListeners))
                .toList();
    }

    /** The policy that Strimzi makes of a Kafka's listeners, and for its own ports. */
    private static Manifest ofListeners(Manifest kafka) {
        var policy = JsonNodeFactory.instance.objectNode();
        policy.putObject("metadata").put("name", kafka.name());
        var spec = policy.putObject("spec");
        spec.putObject("podSelector")
                .putObject("matchLabels")
                .put("strimzi.io/cluster", kafka.name())
                .put("strimzi.io/kind", "Kafka");
        spec.putArray("policyTypes").add("Ingress");
        var rules = spec.putArray("ingress");
        for (var listener : kafka.at("/spec/kafka/listeners")) {
            var rule = rules.addObject();
            if (listener.has("networkPolicyPeers")) rule.set("from", listener.get("networkPolicyPeers"));
            rule.putArray("ports").addObject().set("port", listener.get("port"));
        }
        var inside = rules.addObject();
        inside.putArray("from")
                .addObject()
                .putObject("podSelector")
                .putObject("matchLabels")
                .put("strimzi.io/cluster", kafka.name());
        var ports = inside.putArray("ports");
        ports.addObject().put("port", 9090);
        ports.addObject().put("port", 9091);
        return new Manifest(policy);
    }

    /** Selectors that select nothing: a policy that was meant for something which is not there, or is called otherwise. */
    Stream<String> idleSelectors() {
        return policies.stream().flatMap(policy -> {
            var selectors = new ArrayList<JsonNode>(List.of(policy.at("/spec/podSelector")));
            for (var direction : List.of("ingress", "egress"))
                for (var rule : policy.at("/spec/" + direction))
                    for (var peer : rule.path(direction.equals("ingress") ? "from" : "to"))
                        if (peer.has("podSelector") && !peer.has("namespaceSelector"))
                            selectors.add(peer.get("podSelector"));
            return selectors.stream()
                    .filter(selector ->
                            pods.stream().noneMatch(one -> Selector.of(selector).matches(one.labels())))
                    .map(selector -> "NetworkPolicy " + policy.name() + ": selects nothing by " + selector);
        });
    }

    Set<String> edges() {
        var edges = new TreeSet<String>();
        for (int port : ports()) {
            for (var from : pods) {
                for (var to : pods)
                    if (leaves(from, to, port) && enters(from, to, port))
                        edges.add(from.name() + " -> " + to.name() + ":" + port);
                if (leavesForTheWorld(from, port)) edges.add(from.name() + " -> world:" + port);
            }
            for (var to : pods) if (entersFromOutside(to, port)) edges.add("outside -> " + to.name() + ":" + port);
        }
        return edges;
    }

    private Set<Integer> ports() {
        var ports = new TreeSet<Integer>();
        for (var policy : policies)
            for (var direction : List.of("ingress", "egress"))
                for (var rule : policy.at("/spec/" + direction))
                    for (var port : rule.path("ports"))
                        ports.add(port.path("port").asInt());
        ports.removeAll(DNS);
        return ports;
    }

    private boolean leaves(Pods from, Pods to, int port) {
        return rules(from, "egress", port).anyMatch(rule -> allows(rule.path("to"), to));
    }

    private boolean enters(Pods from, Pods to, int port) {
        return rules(to, "ingress", port).anyMatch(rule -> allows(rule.path("from"), from));
    }

    private boolean leavesForTheWorld(Pods from, int port) {
        return rules(from, "egress", port)
                .anyMatch(rule -> rule.path("to").isEmpty() || any(rule.path("to"), "ipBlock"));
    }

    private boolean entersFromOutside(Pods to, int port) {
        return rules(to, "ingress", port)
                .anyMatch(rule -> rule.path("from").isEmpty()
                        || any(rule.path("from"), "namespaceSelector")
                        || any(rule.path("from"), "ipBlock"));
    }

    /** Rules for that port of the policies that select the pods. A rule without ports is for all. */
    private Stream<JsonNode> rules(Pods selected, String direction, int port) {
        return policies.stream()
                .filter(policy -> Selector.of(policy.at("/spec/podSelector")).matches(selected.labels()))
                .flatMap(policy -> {
                    var rules = new ArrayList<JsonNode>();
                    policy.at("/spec/" + direction).forEach(rules::add);
                    return rules.stream();
                })
                .filter(rule -> rule.path("ports").isEmpty() || has(rule.path("ports"), port));
    }

    private static boolean has(JsonNode ports, int port) {
        for (var one : ports) if (one.path("port").asInt() == port) return true;
        return false;
    }

    private static boolean allows(JsonNode peers, Pods other) {
        if (peers.isEmpty()) return true;
        for (var peer : peers)
            if (peer.has("podSelector")
                    && !peer.has("namespaceSelector")
                    && Selector.of(peer.get("podSelector")).matches(other.labels())) return true;
        return false;
    }

    private static boolean any(JsonNode peers, String kind) {
        for (var peer : peers) if (peer.has(kind)) return true;
        return false;
    }
}
