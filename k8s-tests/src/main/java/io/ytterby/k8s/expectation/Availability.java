package io.ytterby.k8s.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Manifests;
import io.ytterby.k8s.manifest.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What keeps a service up while pods and nodes come and go. */
final class Availability {
    private Availability() {}

    static List<Expectation> all() {
        return List.of(
                new Expectation(
                        13,
                        "a disruption budget for each service with two pods, which lets one go",
                        Availability::budgets),
                new Expectation(14, "pods are spread over zones and hosts by their own labels", Availability::spread),
                new Expectation(
                        15, "an autoscaler has the number, from two on, and nobody beside it", Availability::scalers),
                new Expectation(24, "a rollout takes no pod before another is ready", Availability::rollouts));
    }

    /** Scaled by an autoscaler or a ScaledObject, or with two replicas of its own. */
    private static boolean isMany(Manifests manifests, Manifest service) {
        return scaler(manifests, service).findAny().isPresent()
                || service.at("/spec/replicas").asInt(1) > 1;
    }

    private static Stream<Manifest> scaler(Manifests manifests, Manifest service) {
        return Stream.concat(manifests.ofKind("HorizontalPodAutoscaler"), manifests.ofKind("ScaledObject"))
                .filter(one -> one.at("/spec/scaleTargetRef/name").asText().equals(service.name()));
    }

    private static Stream<String> budgets(Manifests manifests) {
        return manifests
                .services()
                .filter(service -> isMany(manifests, service))
                .flatMap(service -> {
                    var budgets = manifests
                            .ofKind("PodDisruptionBudget")
                            .filter(budget ->
                                    Selector.of(budget.at("/spec/selector")).matches(service.podLabels()))
                            .toList();
                    if (budgets.size() != 1)
                        return Stream.of(service.id() + ": has " + budgets.size() + " disruption budgets");
                    boolean letsOneGo =
                            budgets.getFirst().at("/spec/maxUnavailable").asInt() >= 1;
                    return letsOneGo ? Stream.of() : Stream.of(service.id() + ": its budget stops every drain");
                });
    }

    private static Stream<String> spread(Manifests manifests) {
        return manifests.services().flatMap(service -> {
            var wrong = new ArrayList<String>();
            var over = new TreeSet<String>();
            for (JsonNode constraint : service.template().at("/spec/topologySpreadConstraints")) {
                over.add(constraint.path("topologyKey").asText());
                if (!Selector.of(constraint.path("labelSelector")).matches(service.podLabels()))
                    wrong.add(service.id() + ": spreads the pods of another");
            }
            for (var key : List.of("topology.kubernetes.io/zone", "kubernetes.io/hostname"))
                if (!over.contains(key)) wrong.add(service.id() + ": is not spread by " + key);
            return wrong.stream();
        });
    }

    private static Stream<String> scalers(Manifests manifests) {
        return manifests.services().flatMap(service -> {
            var scalers = scaler(manifests, service).toList();
            var number = service.at("/spec/replicas");
            if (scalers.isEmpty())
                return number.isMissingNode() ? Stream.of(service.id() + ": nobody says how many") : Stream.of();
            var wrong = new ArrayList<String>();
            if (scalers.size() > 1) wrong.add(service.id() + ": two autoscalers pull at it");
            if (!number.isMissingNode()) wrong.add(service.id() + ": says replicas beside its autoscaler");
            scalers.forEach(scaler -> wrong.addAll(wrongOf(scaler)));
            return wrong.stream();
        });
    }

    private static List<String> wrongOf(Manifest scaler) {
        boolean keda = scaler.kind().equals("ScaledObject");
        var spec = scaler.at("/spec");
        int least = spec.path(keda ? "minReplicaCount" : "minReplicas").asInt();
        int most = spec.path(keda ? "maxReplicaCount" : "maxReplicas").asInt();
        var behavior = keda ? spec.at("/advanced/horizontalPodAutoscalerConfig/behavior") : spec.path("behavior");
        var wrong = new ArrayList<String>();
        if (least < 2) wrong.add(scaler.id() + ": goes below two");
        if (most <= least) wrong.add(scaler.id() + ": cannot grow");
        if (behavior.path("scaleDown").isMissingNode())
            wrong.add(scaler.id() + ": says nothing of how fast it shrinks");
        return wrong;
    }

    private static Stream<String> rollouts(Manifests manifests) {
        return manifests
                .services()
                .filter(service -> !service.at("/spec/strategy/rollingUpdate/maxUnavailable")
                                .asText()
                                .equals("0")
                        || service.at("/spec/strategy/rollingUpdate/maxSurge").asInt() < 1
                        || service.at("/spec/minReadySeconds").asInt() < 1)
                .map(service -> service.id() + ": a rollout may leave it without a pod");
    }
}
