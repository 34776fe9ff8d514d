package io.ytterby.k8s.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A pod may as little as possible: what it cannot do, nobody who broke into it can. */
final class PodHardening {
    private static final List<String> MODES = List.of("enforce", "audit", "warn");

    private PodHardening() {}

    static List<Expectation> all() {
        return List.of(
                new Expectation(5, "the namespace enforces the restricted standard", PodHardening::namespaces),
                new Expectation(6, "pods run as a numbered user that is not root, under seccomp", PodHardening::users),
                new Expectation(
                        7,
                        "containers cannot rise, have no capability and write to sized places only",
                        m -> m.workloads().flatMap(PodHardening::containers)),
                new Expectation(
                        8, "no pod has a token for the API server, each its own account", PodHardening::accounts));
    }

    private static Stream<String> namespaces(Manifests manifests) {
        if (manifests.ofKind("Namespace").findAny().isEmpty()) return Stream.of("there is no Namespace");
        return manifests
                .ofKind("Namespace")
                .flatMap(namespace -> MODES.stream()
                        .filter(mode ->
                                !"restricted".equals(namespace.labels().get("pod-security.kubernetes.io/" + mode)))
                        .map(mode -> namespace.id() + ": does not " + mode + " restricted"));
    }

    private static Stream<String> users(Manifests manifests) {
        return manifests.workloads().flatMap(workload -> {
            var wrong = new ArrayList<String>();
            var context = workload.template().at("/spec/securityContext");
            if (!context.path("runAsNonRoot").asBoolean()) wrong.add(workload.id() + ": may run as root");
            if (context.path("runAsUser").asInt() <= 0) wrong.add(workload.id() + ": has no numbered user");
            if (!context.at("/seccompProfile/type").asText().equals("RuntimeDefault"))
                wrong.add(workload.id() + ": has no seccomp profile");
            for (var host : List.of("hostNetwork", "hostPID", "hostIPC"))
                if (workload.template().at("/spec/" + host).asBoolean()) wrong.add(workload.id() + ": uses " + host);
            return wrong.stream();
        });
    }

    private static Stream<String> containers(Manifest workload) {
        var wrong = new ArrayList<String>();
        for (var container : workload.containers()) {
            var who = workload.id() + "/" + container.path("name").asText();
            var context = container.path("securityContext");
            if (context.path("allowPrivilegeEscalation").asBoolean(true)) wrong.add(who + ": may rise");
            if (!Manifest.list(context.at("/capabilities/drop")).contains("ALL")
                    || !context.at("/capabilities/add").isMissingNode()) wrong.add(who + ": has capabilities");
            if (!context.path("readOnlyRootFilesystem").asBoolean()) wrong.add(who + ": writes to its image");
            wrong.addAll(mounts(workload, container, who));
        }
        return wrong.stream();
    }

    private static List<String> mounts(Manifest workload, JsonNode container, String who) {
        var wrong = new ArrayList<String>();
        var volumes = volumes(workload);
        for (var mount : container.path("volumeMounts")) {
            var name = mount.path("name").asText();
            var volume = volumes.get(name);
            if (volume == null) {
                wrong.add(who + ": mounts " + name + ", which is no volume");
            } else if (volume.has("hostPath")) {
                wrong.add(who + ": mounts a path of the node");
            } else if (volume.has("emptyDir")) {
                if (volume.at("/emptyDir/sizeLimit").isMissingNode()) wrong.add(who + ": " + name + " has no size");
            } else if (!volume.has("persistentVolumeClaim")
                    && !mount.path("readOnly").asBoolean()) {
                wrong.add(who + ": " + name + " is not mounted to be read only");
            }
        }
        return wrong;
    }

    private static Map<String, JsonNode> volumes(Manifest workload) {
        var volumes = new TreeMap<String, JsonNode>();
        for (var volume : workload.template().at("/spec/volumes"))
            volumes.put(volume.path("name").asText(), volume);
        for (var claim : workload.at("/spec/volumeClaimTemplates"))
            volumes.put(
                    claim.at("/metadata/name").asText(),
                    claim.deepCopy() instanceof com.fasterxml.jackson.databind.node.ObjectNode copy
                            ? copy.put("persistentVolumeClaim", true)
                            : claim);
        return volumes;
    }

    private static Stream<String> accounts(Manifests manifests) {
        var pods = manifests.workloads().flatMap(workload -> {
            var wrong = new ArrayList<String>();
            var account = workload.template().at("/spec/serviceAccountName").asText();
            if (workload.template().at("/spec/automountServiceAccountToken").asBoolean(true))
                wrong.add(workload.id() + ": gets a token");
            if (!account.equals(workload.podLabels().get("app.kubernetes.io/name")))
                wrong.add(workload.id() + ": runs under the account of another: " + account);
            if (manifests.find("ServiceAccount", account).isEmpty())
                wrong.add(workload.id() + ": there is no ServiceAccount " + account);
            return wrong.stream();
        });
        var rights = manifests.all().stream()
                .filter(one -> one.kind().endsWith("Role") || one.kind().endsWith("RoleBinding"))
                .map(one -> one.id() + ": no service uses a right at the API server");
        return Stream.concat(pods, rights);
    }
}
