package io.ytterby.k8s.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** What an operator does to a cluster, in words. */
final class Cluster {
    private static final String NAME = "app.kubernetes.io/name";
    private static final String NO_JOB = ",app.kubernetes.io/component!=migrations";

    /** Each look is a process of its own, and the machine may be the cluster's too. */
    private static final long POLL_MILLIS = 1_500;

    private final Kubectl kubectl;
    private final Duration patience;

    /** @param patience how long a rollout may take */
    Cluster(Kubectl kubectl, Duration patience) {
        this.kubectl = kubectl;
        this.patience = patience;
    }

    Kubectl kubectl() {
        return kubectl;
    }

    Duration patience() {
        return patience;
    }

    Set<String> apiVersions() {
        return new TreeSet<>(kubectl.done("api-versions").lines().toList());
    }

    JsonNode deployment(String name) {
        return kubectl.json("get", "deployment", name, "--output=json");
    }

    /** Names of the nodes that take pods. */
    List<String> nodes() {
        var names = new ArrayList<String>();
        for (var node : kubectl.json("get", "nodes", "--output=json").path("items"))
            if (!node.path("spec").path("unschedulable").asBoolean()) names.add(Manifests.name(node));
        return names;
    }

    /** Those that serve, coming and going ones too. */
    List<JsonNode> pods(String app) {
        var pods = new ArrayList<JsonNode>();
        kubectl.json("get", "pods", "--selector=" + NAME + "=" + app + NO_JOB, "--output=json")
                .path("items")
                .forEach(pods::add);
        return pods;
    }

    /** One that is ready and not on its way out. */
    JsonNode readyPod(String app) {
        return pods(app).stream()
                .filter(Cluster::isReady)
                .findFirst()
                .orElseThrow(() -> new ClusterException("no pod of " + app + " is ready"));
    }

    static boolean isReady(JsonNode pod) {
        if (pod.path("metadata").has("deletionTimestamp")) return false;
        for (var condition : pod.path("status").path("conditions"))
            if (condition.path("type").asText().equals("Ready"))
                return condition.path("status").asText().equals("True");
        return false;
    }

    /** {@code deployment/gateway} or {@code statefulset/postgres-plain}: what makes the pods of that name. */
    Optional<String> workload(String app) {
        for (var kind : List.of("deployment", "statefulset"))
            if (kubectl.tried("get", kind, app).isFine()) return Optional.of(kind + "/" + app);
        return Optional.empty();
    }

    /** Waits until all its pods are of the newest kind and ready, and until the ones before them are gone. */
    void awaitRollout(String workload) {
        kubectl.done("rollout", "status", workload, "--timeout=" + patience.toSeconds() + "s");
        var app = workload.substring(workload.indexOf('/') + 1);
        await(app + "'s old pods go", () -> pods(app).stream().allMatch(Cluster::isReady));
    }

    void restart(String workload) {
        kubectl.done("rollout", "restart", workload);
        awaitRollout(workload);
    }

    /** All at once, and waits until each has as many pods as it should, all of them ready. */
    void scale(List<String> apps, int replicas) {
        for (var app : apps) kubectl.done("scale", "deployment/" + app, "--replicas=" + replicas);
        for (var app : apps)
            await(app + " has " + replicas + " replicas", () -> {
                var pods = pods(app);
                return pods.size() == replicas && pods.stream().allMatch(Cluster::isReady);
            });
    }

    /** How often containers of that name's pods were started again, all together. */
    int restarts(String app) {
        int restarts = 0;
        for (var pod : pods(app))
            for (var container : pod.path("status").path("containerStatuses"))
                restarts += container.path("restartCount").asInt();
        return restarts;
    }

    /** @throws ClusterException if it does not come true within the patience */
    void await(String what, BooleanSupplier isSo) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > deadline)
                throw new ClusterException("not within " + patience.toSeconds() + " s: " + what);
            pause(POLL_MILLIS);
        }
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ClusterException("stopped while waiting");
        }
    }
}
