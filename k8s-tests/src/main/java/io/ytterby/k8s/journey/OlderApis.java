package io.ytterby.k8s.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Manifests for a server that is older than they are, for tests only: the manifests themselves stay modern. What the server
 * serves decides: nothing is changed for one that serves {@code policy/v1} (Kubernetes 1.21). For an older one, kinds go to
 * the older version of their API if that is served, and fields that came later are left out. Each change is told.
 */
final class OlderApis {
    private static final Map<String, String> OLDER = Map.of(
            "policy/v1 PodDisruptionBudget", "policy/v1beta1",
            "autoscaling/v2 HorizontalPodAutoscaler", "autoscaling/v2beta2",
            "batch/v1 CronJob", "batch/v1beta1");
    private static final Map<String, List<String>> SPEC = Map.of(
            "PodDisruptionBudget", List.of("unhealthyPodEvictionPolicy"),
            "CronJob", List.of("timeZone"),
            "Service", List.of("internalTrafficPolicy", "trafficDistribution", "loadBalancerClass"),
            "StatefulSet", List.of("persistentVolumeClaimRetentionPolicy", "minReadySeconds", "ordinals"),
            "Job",
                    List.of(
                            "podFailurePolicy",
                            "backoffLimitPerIndex",
                            "completionMode",
                            "suspend",
                            "podReplacementPolicy",
                            "successPolicy"),
            "PersistentVolumeClaim", List.of("dataSourceRef", "volumeAttributesClassName"));
    private static final List<String> POD =
            List.of("hostUsers", "os", "schedulingGates", "resourceClaims", "resources");
    private static final List<String> SPREAD =
            List.of("matchLabelKeys", "minDomains", "nodeAffinityPolicy", "nodeTaintsPolicy");
    private static final List<String> AFFINITY = List.of("matchLabelKeys", "mismatchLabelKeys", "namespaceSelector");
    private static final List<String> CONTAINER = List.of("resizePolicy", "restartPolicy");
    private static final List<String> PROBES = List.of("startupProbe", "livenessProbe", "readinessProbe");

    private final Set<String> served;
    private final List<String> told = new ArrayList<>();

    /** @param served what {@code kubectl api-versions} prints */
    OlderApis(Set<String> served) {
        this.served = Set.copyOf(served);
    }

    /** What was changed, a line each. */
    List<String> told() {
        return told.stream().distinct().toList();
    }

    Manifests convert(Manifests manifests) {
        if (served.contains("policy/v1")) return manifests;
        return new Manifests(manifests.objects().stream().map(this::converted).toList());
    }

    private ObjectNode converted(ObjectNode modern) {
        var object = modern.deepCopy();
        var kind = object.path("kind").asText();
        var name = kind + "/" + Manifests.name(object);
        var version = object.path("apiVersion").asText();
        var older = OLDER.get(version + " " + kind);
        if (older != null && !served.contains(version) && served.contains(older)) {
            object.put("apiVersion", older);
            told.add(name + ": " + version + " -> " + older);
        }
        drop(name, object.path("spec"), SPEC.getOrDefault(kind, List.of()));
        if (kind.equals("NetworkPolicy")) dropEndPorts(name, object.path("spec"));
        pod(name, Manifests.podOf(object));
        return object;
    }

    private void dropEndPorts(String name, JsonNode spec) {
        for (var direction : List.of("ingress", "egress"))
            for (var rule : spec.path(direction))
                for (var port : rule.path("ports")) drop(name, port, List.of("endPort"));
    }

    private void pod(String name, JsonNode pod) {
        drop(name, pod, POD);
        for (var spread : pod.path("topologySpreadConstraints")) drop(name, spread, SPREAD);
        for (var way : List.of("podAffinity", "podAntiAffinity")) {
            var rules = pod.path("affinity").path(way);
            for (var rule : rules.path("requiredDuringSchedulingIgnoredDuringExecution")) drop(name, rule, AFFINITY);
            for (var rule : rules.path("preferredDuringSchedulingIgnoredDuringExecution"))
                drop(name, rule.path("podAffinityTerm"), AFFINITY);
        }
        sidecars(name, pod);
        for (var container : pod.path("initContainers")) container(name, container);
        for (var container : pod.path("containers")) container(name, container);
    }

    /** A native sidecar becomes an ordinary container: it no longer starts before the others. */
    private void sidecars(String name, JsonNode pod) {
        if (!(pod.path("initContainers") instanceof ArrayNode first)
                || !(pod.path("containers") instanceof ArrayNode ordinary)) return;
        for (int i = first.size() - 1; i >= 0; i--) {
            if (!first.path(i).path("restartPolicy").asText().equals("Always")) continue;
            told.add(name + ": the sidecar " + first.path(i).path("name").asText() + " is an ordinary container");
            ordinary.insert(0, first.remove(i));
        }
    }

    private void container(String name, JsonNode container) {
        drop(name, container, CONTAINER);
        for (var probe : PROBES) {
            if (container.path(probe).has("grpc")) drop(name, container, List.of(probe));
            drop(name, container.path(probe), List.of("terminationGracePeriodSeconds"));
        }
        var lifecycle = container.path("lifecycle");
        if (lifecycle.path("preStop").has("sleep")) drop(name, lifecycle, List.of("preStop"));
        if (lifecycle.isObject() && lifecycle.isEmpty()) drop(name, container, List.of("lifecycle"));
    }

    private void drop(String name, JsonNode where, List<String> fields) {
        if (!(where instanceof ObjectNode object)) return;
        for (var field : fields) if (object.remove(field) != null) told.add(name + ": without " + field);
    }
}
