package io.ytterby.k8s.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What is changed on purpose while people work: nobody may notice. */
final class Rollouts {
    private final Stage stage;

    Rollouts(Stage stage) {
        this.stage = stage;
    }

    List<Expectation> expectations() {
        var all = new ArrayList<Expectation>();
        for (var service : Stage.SERVICES)
            all.add(Expectation.of(
                    "rolling-update-" + service,
                    "a rolling update of " + service + " under load fails no request and loses no event",
                    () -> unnoticed(() -> restarted(service))));
        all.add(Expectation.of(
                "rollback",
                "a release that never gets ready takes nothing away, and 'rollout undo' brings the last one back",
                () -> unnoticed(this::badRelease)));
        all.add(Expectation.of(
                "config-change",
                "a changed setting renames its ConfigMap and rolls the pods, unnoticed",
                () -> unnoticed(this::changedSetting)));
        all.add(Expectation.of(
                "scale",
                "each service goes from 1 replica to 2 and back, unnoticed",
                () -> unnoticed(this::upAndDown)));
        return all;
    }

    private Verdict unnoticed(Callable<String> change) throws Exception {
        var said = new StringBuilder();
        return stage.probe().during(change, said).faultless(said.toString());
    }

    private String restarted(String service) {
        stage.cluster().restart("deployment/" + service);
        return "";
    }

    private String badRelease() {
        var cluster = stage.cluster();
        var kubectl = stage.kubectl();
        var before = cluster.pods("inspection").stream().map(Manifests::name).toList();
        kubectl.done(
                "set",
                "env",
                "deployment/inspection",
                "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://nowhere:5432/none");
        cluster.await(
                "a pod of the bad release", () -> cluster.pods("inspection").size() > before.size());
        Cluster.pause(10_000);
        kubectl.done("rollout", "undo", "deployment/inspection");
        cluster.awaitRollout("deployment/inspection");
        var after = cluster.pods("inspection").stream().map(Manifests::name).toList();
        if (!after.equals(before))
            throw new ClusterException("the pods that served were replaced: " + before + ", " + after);
        return "";
    }

    private String changedSetting() throws Exception {
        var map = settingsOf("tracking");
        var varied = stage.forThisCluster(stage.vary(base(map), "QUARKUS_LOG_LEVEL", "INFO"));
        var renamed = settingsOf(varied, "tracking");
        if (renamed.equals(map)) throw new ClusterException("the map is still called " + map);
        var before =
                stage.cluster().pods("tracking").stream().map(Manifests::name).toList();
        stage.apply(new Manifests(List.of(
                varied.named("ConfigMap", renamed).orElseThrow(),
                varied.named("Deployment", "tracking").orElseThrow())));
        stage.cluster().awaitRollout("deployment/tracking");
        for (var pod : stage.cluster().pods("tracking"))
            if (before.contains(Manifests.name(pod))) throw new ClusterException("no new pod came of it");
        return map + " became " + renamed;
    }

    private String settingsOf(String service) {
        return settingsOf(stage.applied(), service);
    }

    /** The last map that the service's container reads whole: its own. */
    private static String settingsOf(Manifests manifests, String service) {
        var deployment = manifests.named("Deployment", service).orElseThrow();
        JsonNode last = Manifests.podOf(deployment).path("containers").path(0).path("envFrom");
        return last.path(last.size() - 1).path("configMapRef").path("name").asText();
    }

    /** What the map is called in the overlay: without the hash at its end. */
    static String base(String generated) {
        return generated.substring(0, Math.max(0, generated.lastIndexOf('-')));
    }

    /** One after the other: seven processes that start at once on a small cluster show its end and not theirs. */
    private String upAndDown() {
        for (var service : Stage.SERVICES) {
            stage.cluster().scale(List.of(service), 2);
            stage.cluster().scale(List.of(service), 1);
        }
        return "";
    }
}
