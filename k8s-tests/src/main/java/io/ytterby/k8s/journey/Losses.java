package io.ytterby.k8s.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What goes away unasked: requests may fail where nothing else can be, but nothing that was promised is lost. */
final class Losses {
    /** How a process ends that obeys SIGTERM and says no more. */
    private static final int TERMINATED = 143;

    private final Stage stage;

    Losses(Stage stage) {
        this.stage = stage;
    }

    List<Expectation> expectations() {
        var all = new ArrayList<Expectation>();
        for (var service : Stage.SERVICES)
            all.add(Expectation.of(
                    "pod-kill-" + service,
                    "the only pod of " + service + " is killed: another serves, and nothing acknowledged is lost",
                    () -> killed(service)));
        all.add(Expectation.of(
                "broker-restart",
                "Kafka goes and comes: no request fails, no pod is restarted, every event arrives once",
                this::brokerRestart));
        all.add(Expectation.of(
                "database-restart",
                "PostgreSQL goes and comes: status is answered all the while, the services recover without a restart",
                this::databaseRestart));
        for (var service : Stage.SERVICES)
            all.add(Expectation.of(
                    "sigterm-" + service,
                    "of two replicas of " + service + " one is told to end: in its grace period, and no request fails",
                    () -> sigterm(service)));
        return all;
    }

    private Verdict killed(String service) throws Exception {
        var said = new StringBuilder();
        var report = stage.probe().during(() -> kill(service), said);
        return service.equals("gateway")
                ? report.nothingLost(said.toString())
                : report.statusAllTheWhile(said.toString());
    }

    private String kill(String service) {
        var victim = Manifests.name(stage.cluster().readyPod(service));
        long begun = System.nanoTime();
        stage.kubectl().done("delete", "pod", victim, "--grace-period=0", "--force");
        stage.cluster()
                .await(
                        "another pod of " + service,
                        () -> stage.cluster().pods(service).stream()
                                .anyMatch(pod -> Cluster.isReady(pod)
                                        && !Manifests.name(pod).equals(victim)));
        return "another was ready after " + secondsSince(begun) + " s";
    }

    private Verdict brokerRestart() throws Exception {
        return restart("kafka-plain", (report, said) -> report.faultless(said));
    }

    private Verdict databaseRestart() throws Exception {
        return restart("postgres-plain", (report, said) -> report.statusAllTheWhile(said));
    }

    private interface Judgement {
        Verdict of(LoadReport report, String said);
    }

    private Verdict restart(String app, Judgement judgement) throws Exception {
        var workload = stage.cluster().workload(app);
        if (workload.isEmpty()) return Verdict.skipped("the overlay runs no " + app + ": it is somebody else's here");
        int before = restarts();
        var said = new StringBuilder();
        var report = stage.probe().during(() -> away(workload.get()), said);
        int restarted = restarts() - before;
        if (restarted > 0)
            return Verdict.broken(restarted + " containers of the services were restarted because of it");
        return judgement.of(report, said.toString());
    }

    private int restarts() {
        return Stage.SERVICES.stream().mapToInt(stage.cluster()::restarts).sum();
    }

    private String away(String workload) {
        long begun = System.nanoTime();
        stage.cluster().restart(workload);
        var back = "it was back after " + secondsSince(begun) + " s";
        for (var service : Stage.SERVICES)
            stage.cluster()
                    .await(
                            service + " is ready again",
                            () -> stage.cluster().pods(service).stream().allMatch(Cluster::isReady));
        return back + ", all services ready after " + secondsSince(begun) + " s";
    }

    /** The others stay as they are: on a small cluster twice as many of all of them show its end, not theirs. */
    private Verdict sigterm(String service) throws Exception {
        stage.cluster().scale(List.of(service), 2);
        try {
            var said = new StringBuilder();
            return stage.probe().during(() -> end(service), said).faultless(said.toString());
        } finally {
            stage.cluster().scale(List.of(service), 1);
        }
    }

    private record Told(String service, String pod, long graceSeconds, Instant at) {}

    private String end(String service) {
        var pod = stage.cluster().readyPod(service);
        var name = Manifests.name(pod);
        stage.kubectl().done("delete", "pod", name, "--wait=false");
        var grace = pod.path("spec").path("terminationGracePeriodSeconds").asLong();
        var said = watch(new Told(service, name, grace, Instant.now()));
        stage.cluster().awaitRollout("deployment/" + service);
        return said;
    }

    private String watch(Told told) {
        var ended = awaitEnd(told.pod());
        long took = Math.max(0, Duration.between(told.at(), ended.at()).toSeconds());
        if (took >= told.graceSeconds())
            throw new ClusterException(told.pod() + " took " + took + " s of its " + told.graceSeconds());
        if (ended.code() != 0 && ended.code() != TERMINATED)
            throw new ClusterException(told.pod() + " ended with " + ended.code());
        return told.service() + " in " + took + " of " + told.graceSeconds() + " s";
    }

    /** @param code of the process; 0 or 143 if it ended as it was told */
    private record Ended(Instant at, int code) {}

    /** A busy node takes a pod's object away long after its process, and may never say when that ended: then its log does. */
    private Ended awaitEnd(String name) {
        @Nullable Instant said = null;
        while (true) {
            var now = stage.kubectl().tried("get", "pod", name, "--output=json");
            if (!now.isFine()) return new Ended(said == null ? Instant.now() : said, 0);
            var ended = ended(Manifests.of(now.out()).objects().getFirst());
            if (ended.isPresent()) return ended.get();
            if (said == null && saysThatItStopped(name)) said = Instant.now();
            Cluster.pause(300);
        }
    }

    private boolean saysThatItStopped(String pod) {
        return stage.kubectl().tried("logs", pod, "--tail=3").out().contains(" stopped in ");
    }

    private static Optional<Ended> ended(JsonNode pod) {
        for (var container : pod.path("status").path("containerStatuses")) {
            var end = container.path("state").path("terminated");
            if (end.has("finishedAt"))
                return Optional.of(new Ended(
                        Instant.parse(end.path("finishedAt").asText()),
                        end.path("exitCode").asInt()));
        }
        return Optional.empty();
    }

    private static long secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1_000_000_000;
    }
}
