package io.ytterby.k8s.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** What an operator sees of a platform at work: memory within its limit, logs that tools can read, metrics. */
final class Sights {
    private static final long LOAD_MILLIS = 60_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stage stage;

    Sights(Stage stage) {
        this.stage = stage;
    }

    List<Expectation> expectations() {
        return List.of(
                Expectation.of(
                        "memory",
                        "a minute of load stays below each container's memory limit: nothing is killed or started again",
                        this::memory),
                Expectation.of(
                        "logs", "every line of a service's log is JSON, and requests carry a trace id", this::logs),
                Expectation.of("metrics", "each service's metrics are answered at its port", this::metrics));
    }

    private Verdict memory() throws Exception {
        int before = restarts();
        var said = new StringBuilder();
        var report = stage.probe()
                .during(
                        () -> {
                            Cluster.pause(LOAD_MILLIS);
                            return "";
                        },
                        said);
        for (var service : Stage.SERVICES) killed(service);
        if (restarts() > before) return Verdict.broken("a container was started again under load");
        return report.faultless(said.toString());
    }

    private int restarts() {
        return Stage.SERVICES.stream().mapToInt(stage.cluster()::restarts).sum();
    }

    private void killed(String service) {
        for (var pod : stage.cluster().pods(service))
            for (var container : pod.path("status").path("containerStatuses"))
                for (var state : List.of("state", "lastState"))
                    if (container
                            .path(state)
                            .path("terminated")
                            .path("reason")
                            .asText()
                            .equals("OOMKilled"))
                        throw new ClusterException(Manifests.name(pod) + " was killed for its memory");
    }

    private Verdict logs() {
        var seen = new ArrayList<String>();
        for (var service : Stage.SERVICES) {
            var pod = Manifests.name(stage.cluster().readyPod(service));
            var lines = stage.kubectl().done("logs", pod).lines().toList();
            long traced = lines.stream().filter(Sights::isTraced).count();
            for (var line : lines) if (!isJson(line)) return Verdict.broken(service + " says what is no JSON: " + line);
            seen.add(service + " " + lines.size() + " lines, " + traced + " with a trace id");
            if (lines.isEmpty()) return Verdict.broken(service + " says nothing");
        }
        return Verdict.held(String.join("; ", seen));
    }

    static boolean isJson(String line) {
        return line.isBlank()
                || line.startsWith("NOTE: Picked up JDK_JAVA_OPTIONS")
                || parsed(line).isObject();
    }

    static boolean isTraced(String line) {
        var record = parsed(line);
        return !record.path("mdc").path("traceId").asText().isEmpty()
                || !record.path("traceId").asText().isEmpty();
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }

    private Verdict metrics() {
        var seen = new ArrayList<String>();
        for (var service : Stage.SERVICES) {
            var pod = stage.cluster().readyPod(service);
            var port = port(pod);
            var answer = stage.probe()
                    .get("http://" + pod.path("status").path("podIP").asText() + ":" + port + "/q/metrics");
            long samples =
                    answer.lines().filter(line -> line.matches("[a-z_].* .*")).count();
            if (!answer.startsWith("200") || !answer.contains("\njvm_memory_used_bytes"))
                return Verdict.broken(
                        service + " answered " + answer.lines().findFirst().orElse("nothing"));
            seen.add(service + " " + samples + " series");
        }
        return Verdict.held(String.join(", ", seen));
    }

    /** By its name: what a ServiceMonitor asks for. */
    private static int port(JsonNode pod) {
        for (var port : pod.path("spec").path("containers").path(0).path("ports"))
            if (port.path("name").asText().equals("http"))
                return port.path("containerPort").asInt();
        throw new ClusterException(Manifests.name(pod) + " has no port called http");
    }
}
