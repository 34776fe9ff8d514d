package io.ytterby.k8s.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** A node is emptied for maintenance, and operators take over: where the cluster has more than one node, or operators. */
final class Nodes {
    private static final String SERVICE = "app.kubernetes.io/component=service";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stage stage;

    Nodes(Stage stage) {
        this.stage = stage;
    }

    List<Expectation> expectations() {
        return List.of(
                Expectation.of(
                        "drain",
                        "a node is drained of our services: the budgets keep one of each serving, and no request fails",
                        this::drain),
                Expectation.of(
                        "operator-failover",
                        "the operators of Kafka and PostgreSQL move their leaders, and the services recover",
                        this::failover));
    }

    private Verdict drain() throws Exception {
        var cluster = stage.cluster();
        if (cluster.nodes().size() < 2) return Verdict.skipped("it needs two nodes that take pods, and there is one");
        Stage.SERVICES.forEach(this::budget);
        cluster.scale(Stage.SERVICES, 2);
        var node = fullest();
        try {
            var said = new StringBuilder();
            return stage.probe().during(() -> drained(node), said).faultless(said.toString());
        } finally {
            stage.kubectl().tried("uncordon", node);
            cluster.scale(Stage.SERVICES, 1);
        }
    }

    /** Where the overlay has one replica of each it has no budgets: then those of the base, for this test. */
    private void budget(String service) {
        if (stage.applied().named("PodDisruptionBudget", service).isPresent()) return;
        var budget = JSON.createObjectNode().put("apiVersion", "policy/v1").put("kind", "PodDisruptionBudget");
        budget.putObject("metadata").put("name", service);
        var spec = budget.putObject("spec").put("maxUnavailable", 1);
        // The pods of its migration have its name too, and a budget that finds a Job's pods allows nothing.
        var labels = spec.putObject("selector").putObject("matchLabels");
        labels.put("app.kubernetes.io/name", service).put("app.kubernetes.io/component", "service");
        stage.apply(stage.forThisCluster(new Manifests(List.of(budget))));
    }

    /** The node with most of our services' pods. */
    private String fullest() {
        Map<String, Long> pods = stage.kubectl()
                .json("get", "pods", "--selector=" + SERVICE, "--output=json")
                .path("items")
                .valueStream()
                .collect(Collectors.groupingBy(
                        pod -> pod.path("spec").path("nodeName").asText(), Collectors.counting()));
        return pods.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new ClusterException("no pod of ours is on any node"));
    }

    /** Only our services' pods are sent away: the databases of this overlay have one replica, and others' pods are not ours. */
    private String drained(String node) {
        var done = CompletableFuture.supplyAsync(() -> stage.kubectl()
                .tried(
                        "drain",
                        node,
                        "--pod-selector=" + SERVICE,
                        "--ignore-daemonsets",
                        "--delete-emptydir-data",
                        "--timeout=" + stage.cluster().patience().toSeconds() + "s"));
        long fewest = Long.MAX_VALUE;
        while (!done.isDone()) {
            fewest = Math.min(fewest, fewestReady());
            Cluster.pause(500);
        }
        if (!done.join().isFine())
            throw new ClusterException("drain: " + done.join().why());
        if (fewest < 1) throw new ClusterException("a service had no ready pod while " + node + " was drained");
        for (var service : Stage.SERVICES) stage.cluster().awaitRollout("deployment/" + service);
        return node + " was drained of our services, of which always one was ready";
    }

    private long fewestReady() {
        var ready = new ArrayList<Long>();
        for (var deployment : stage.kubectl()
                .json("get", "deployments", "--selector=" + SERVICE, "--output=json")
                .path("items")) ready.add(ready(deployment));
        return ready.stream().min(Comparator.naturalOrder()).orElse(0L);
    }

    private static long ready(JsonNode deployment) {
        return deployment.path("status").path("readyReplicas").asLong();
    }

    private Verdict failover() {
        var missing = new ArrayList<String>();
        if (!stage.hasApi("kafka.strimzi.io")) missing.add("Strimzi (kafka.strimzi.io)");
        if (!stage.hasApi("postgresql.cnpg.io")) missing.add("CloudNativePG (postgresql.cnpg.io)");
        if (!missing.isEmpty()) return Verdict.skipped("the cluster has no " + String.join(" and no ", missing));
        return Verdict.skipped("this overlay runs its own PostgreSQL and Kafka, which no operator looks after");
    }
}
