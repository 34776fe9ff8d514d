package io.ytterby.k8s.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * What all expectations work on: the overlay as it goes to this cluster, and the probe in it. It works only in a namespace
 * that it made itself.
 */
final class Stage {
    static final List<String> SERVICES =
            List.of("gateway", "licensing", "tracking", "inspection", "certification", "intelligence", "tips");

    /** Says of a namespace that a test made it and may delete it. */
    private static final String MARK = "ytterby.io/k8s-test";

    private final Cluster cluster;
    private final Overlay overlay;
    private final Images images;
    private final OlderApis older;
    private final Probe probe;
    private Manifests applied = new Manifests(List.of());

    Stage(Cluster cluster, Overlay overlay, Images images, int perSecond) {
        this.cluster = cluster;
        this.overlay = overlay;
        this.images = images;
        this.older = new OlderApis(cluster.apiVersions());
        this.probe = new Probe(cluster.kubectl(), perSecond);
    }

    Cluster cluster() {
        return cluster;
    }

    Kubectl kubectl() {
        return cluster.kubectl();
    }

    Probe probe() {
        return probe;
    }

    Manifests applied() {
        return applied;
    }

    /** The overlay with one more setting in one of its generated maps, as it is rendered. */
    Manifests vary(String map, String name, String value) throws IOException {
        return overlay.with(map, name, value);
    }

    /** What was changed for this server, a line each. */
    List<String> conversions() {
        return older.told();
    }

    /** As this cluster takes it. */
    Manifests forThisCluster(Manifests rendered) {
        return marked(older.convert(images.in(rendered)));
    }

    private static Manifests marked(Manifests manifests) {
        return new Manifests(manifests.objects().stream()
                .map(object -> {
                    if (!object.path("kind").asText().equals("Namespace")) return object;
                    ObjectNode copy = object.deepCopy();
                    copy.withObject("/metadata/labels").put(MARK, "true");
                    return copy;
                })
                .toList());
    }

    /** Makes the namespace, and asks the server about each object before it gets any. */
    Verdict dryRun() {
        applied = forThisCluster(overlay.render());
        var namespaces = new Manifests(applied.ofKind("Namespace"));
        for (var namespace : namespaces.objects()) makeRoom(Manifests.name(namespace));
        apply(namespaces);
        var said = kubectl().fed(applied.asList(), "apply", "--dry-run=server", "--filename=-");
        if (!said.isFine()) return Verdict.broken(said.why());
        return Verdict.held(
                applied.objects().size() + " objects, " + conversions().size() + " changes for an older server");
    }

    /** Takes up the namespace that an earlier test has kept, as it is. */
    Verdict resume() {
        applied = forThisCluster(overlay.render());
        for (var namespace : applied.ofKind("Namespace"))
            if (!isMarked(Manifests.name(namespace)))
                return Verdict.broken("no test has kept a namespace " + Manifests.name(namespace));
        return Verdict.held("");
    }

    private boolean isMarked(String namespace) {
        return kubectl()
                .tried("get", "namespace", namespace, "--output=jsonpath={.metadata.labels}")
                .out()
                .contains(MARK);
    }

    /** What an earlier test left is deleted; what somebody else made is left alone. */
    private void makeRoom(String namespace) {
        var there = kubectl().tried("get", "namespace", namespace, "--output=jsonpath={.metadata.labels}");
        if (!there.isFine()) return;
        if (!isMarked(namespace))
            throw new ClusterException(
                    "the namespace " + namespace + " is there already, and no test made it: it is left alone");
        delete(namespace);
    }

    private void delete(String namespace) {
        kubectl().done("delete", "namespace", namespace, "--wait=true", "--timeout=180s");
    }

    void apply(Manifests manifests) {
        var said = kubectl().fed(manifests.asList(), "apply", "--filename=-");
        if (!said.isFine()) throw new ClusterException("apply: " + said.why());
    }

    Verdict applyAll() {
        // Who runs a database of his own brings its passwords, too.
        boolean own = applied.named("StatefulSet", "postgres-plain").isPresent();
        var secrets = own ? Passwords.missingIn(applied) : new Manifests(List.of());
        if (!secrets.objects().isEmpty()) apply(secrets);
        apply(applied);
        return Verdict.held(secrets.objects().size() + " Secrets were made at random");
    }

    /** Takes away all that the test made. */
    void clear() {
        for (var namespace : applied.ofKind("Namespace")) delete(Manifests.name(namespace));
    }

    /** Brings the probe in and waits until it can be asked. */
    void placeProbe() {
        var image = applied.named("Deployment", "issuer-dev")
                .map(Manifests::podOf)
                .map(pod -> pod.path("containers").path(0).path("image").asText())
                .orElseThrow(() -> new ClusterException("the overlay has no issuer-dev, whose image the probe runs"));
        var objects = new ProbePod(applied, image).objects(address("gateway"), address("issuer-dev"));
        kubectl().tried("delete", "pod", ProbePod.NAME, "--ignore-not-found", "--wait=true");
        apply(older.convert(images.in(objects)));
        kubectl().done("wait", "--for=condition=Ready", "pod/" + ProbePod.NAME, "--timeout=120s");
    }

    /** By address and not by name: it answers where a cluster has no DNS too. */
    private String address(String service) {
        JsonNode spec =
                kubectl().json("get", "service", service, "--output=json").path("spec");
        return "http://" + spec.path("clusterIP").asText() + ":"
                + spec.path("ports").path(0).path("port").asInt();
    }

    boolean hasApi(String group) {
        return served().stream().anyMatch(version -> version.startsWith(group + "/"));
    }

    Set<String> served() {
        return cluster.apiVersions();
    }
}
