package io.ytterby.k8s.expectation;

import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Manifests;
import io.ytterby.k8s.manifest.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Services reach pods, and the world reaches the gateway's public paths alone. */
final class ServiceWiring {
    private static final Set<String> PUBLIC =
            Set.of("/api", "/api-docs", "/credentials", "/.well-known", "/01", "/pact", "/v", "/verify");

    private ServiceWiring() {}

    static List<Expectation> all() {
        return List.of(
                new Expectation(
                        17, "a Service selects one workload's pods, and its port is theirs", ServiceWiring::services),
                new Expectation(17, "only what is public of the gateway has a route", ServiceWiring::routes));
    }

    private static Stream<String> services(Manifests manifests) {
        return manifests.ofKind("Service").flatMap(service -> {
            var selected = manifests
                    .workloads()
                    .filter(workload -> Selector.ofService(service.at("/spec/selector"), workload.podLabels()))
                    .toList();
            if (selected.size() != 1)
                return Stream.of(service.id() + ": selects "
                        + selected.stream().map(Manifest::id).toList());
            var ports = ports(selected.getFirst());
            var wrong = new ArrayList<String>();
            for (var port : service.at("/spec/ports"))
                if (!ports.contains(port.path("targetPort").asText()))
                    wrong.add(service.id() + ": no container has its port "
                            + port.path("targetPort").asText());
            return wrong.stream();
        });
    }

    private static Set<String> ports(Manifest workload) {
        var ports = new TreeSet<String>();
        for (var container : workload.containers())
            for (var port : container.path("ports")) {
                ports.add(port.path("name").asText());
                ports.add(port.path("containerPort").asText());
            }
        return ports;
    }

    private static Stream<String> routes(Manifests manifests) {
        return manifests.ofKind("HTTPRoute").flatMap(route -> {
            var wrong = new ArrayList<String>();
            for (var rule : route.at("/spec/rules")) {
                for (var backend : rule.path("backendRefs"))
                    if (!backend.path("name").asText().equals("gateway"))
                        wrong.add(route.id() + ": leads past the gateway to "
                                + backend.path("name").asText());
                boolean redirects = rule.at("/filters/0/type").asText().equals("RequestRedirect");
                if (rule.path("matches").isEmpty() && !redirects) wrong.add(route.id() + ": routes every path");
                for (var match : rule.path("matches")) {
                    var path = match.at("/path/value").asText();
                    boolean welcome =
                            path.equals("/") && match.at("/path/type").asText().equals("Exact");
                    if (!welcome && PUBLIC.stream().noneMatch(stem -> path.equals(stem) || path.startsWith(stem + "/")))
                        wrong.add(route.id() + ": routes " + path + ", which is not public");
                }
            }
            return wrong.stream();
        });
    }
}
