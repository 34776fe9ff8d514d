package io.ytterby.k8s.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Three questions with three answers: has it started, does it live, can it serve. */
final class Probes {
    private static final List<String> THREE = List.of("startupProbe", "livenessProbe", "readinessProbe");

    /** What ends after the last request: consumers, relay, followers and threads, each with a limit of its own in the kit. */
    private static final int AFTER_REQUESTS = 25;

    private Probes() {}

    static List<Expectation> all() {
        return List.of(
                new Expectation(
                        11, "startup, liveness and readiness are asked apart, at ports that exist", Probes::three),
                new Expectation(12, "liveness asks for the process alone, and has patience", Probes::liveness),
                new Expectation(29, "a pod has time to end what it has begun", Probes::endings));
    }

    private static Stream<Manifest> serving(Manifests manifests) {
        return manifests.workloads().filter(workload -> !workload.kind().equals("Job"));
    }

    private static Stream<String> three(Manifests manifests) {
        return serving(manifests)
                .flatMap(workload -> containers(workload).flatMap(container -> {
                    var wrong = new ArrayList<String>();
                    var ports = new TreeSet<String>();
                    for (var port : container.path("ports")) {
                        ports.add(port.path("name").asText());
                        ports.add(port.path("containerPort").asText());
                    }
                    var ways = new TreeSet<String>();
                    for (var probe : THREE) {
                        var asked = container.path(probe);
                        var way = asked.has("httpGet") ? asked.path("httpGet") : asked.path("tcpSocket");
                        if (way.isMissingNode()) wrong.add(workload.id() + ": has no " + probe);
                        else if (!ports.contains(way.path("port").asText()))
                            wrong.add(workload.id() + ": " + probe + " asks at no port");
                        ways.add(way.path("path").asText());
                    }
                    boolean service = "service".equals(workload.podLabels().get("app.kubernetes.io/component"));
                    if (service && ways.size() < THREE.size()) wrong.add(workload.id() + ": two probes ask the same");
                    return wrong.stream();
                }));
    }

    private static Stream<String> liveness(Manifests manifests) {
        return serving(manifests)
                .flatMap(workload -> containers(workload).flatMap(container -> {
                    var wrong = new ArrayList<String>();
                    var live = container.path("livenessProbe");
                    var path = live.at("/httpGet/path").asText("");
                    if (live.has("httpGet") && !path.equals("/q/health/live"))
                        wrong.add(workload.id() + ": liveness asks " + path + ", which asks the database too");
                    int seconds = live.path("periodSeconds").asInt(10)
                            * live.path("failureThreshold").asInt(3);
                    if (seconds < 30)
                        wrong.add(workload.id() + ": is killed after " + seconds + " s without an answer");
                    return wrong.stream();
                }));
    }

    /** Delay and timeout of the shutdown, of the configuration, and what ends then, within the grace period of the pod. */
    private static Stream<String> endings(Manifests manifests) {
        var settings = manifests
                .ofKind("ConfigMap")
                .filter(map -> map.name().startsWith("ytterby-config"))
                .findFirst();
        if (settings.isEmpty()) return Stream.of("there is no ConfigMap ytterby-config");
        int requests =
                seconds(settings.get(), "QUARKUS_SHUTDOWN_DELAY") + seconds(settings.get(), "QUARKUS_SHUTDOWN_TIMEOUT");
        int needed = requests + AFTER_REQUESTS;
        return manifests.services().flatMap(service -> {
            int grace =
                    service.template().at("/spec/terminationGracePeriodSeconds").asInt(30);
            if (requests == 0 || seconds(settings.get(), "QUARKUS_SHUTDOWN_DELAY") == 0)
                return Stream.of(service.id() + ": is ended while it is still ready");
            return needed < grace
                    ? Stream.of()
                    : Stream.of(service.id() + ": needs " + needed + " s to end and has " + grace);
        });
    }

    private static int seconds(Manifest settings, String name) {
        var text = settings.at("/data").path(name).asText("0S");
        return Integer.parseInt(text.substring(0, text.length() - 1));
    }

    private static Stream<JsonNode> containers(Manifest workload) {
        return StreamSupport.stream(workload.containers().spliterator(), false);
    }
}
