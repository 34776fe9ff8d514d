package io.ytterby.k8s.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The pod from which the cluster is looked at, and the network policies that let it in. It runs our own image of the demo's
 * issuer with another program, restricted like every pod of ours, and knows the databases as the services know them: their
 * settings are copied from the services' own Deployments.
 */
final class ProbePod {
    static final String NAME = "k8s-test-probe";
    static final String PROGRAM = "io.ytterby.embedded.probe.ProbeMain";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SERVICES =
            List.of("licensing", "tracking", "inspection", "certification", "intelligence");
    private static final Map<String, String> DATABASE = Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", "_DATABASE_URL",
            "QUARKUS_DATASOURCE_USERNAME", "_DATABASE_USER",
            "QUARKUS_DATASOURCE_PASSWORD", "_DATABASE_PASSWORD");

    private final Manifests manifests;
    private final String image;

    /**
     * @param manifests as they were applied
     * @param image that of the issuer
     */
    ProbePod(Manifests manifests, String image) {
        this.manifests = manifests;
        this.image = image;
    }

    /**
     * @param gateway where the gateway's Service is
     * @param issuer where the issuer's is
     */
    Manifests objects(String gateway, String issuer) {
        return new Manifests(List.of(pod(gateway, issuer), letIn(), letOut()));
    }

    private ObjectNode pod(String gateway, String issuer) {
        var pod = object("v1", "Pod");
        var spec = pod.putObject("spec");
        spec.put("automountServiceAccountToken", false).put("enableServiceLinks", true);
        spec.put("restartPolicy", "Never").put("terminationGracePeriodSeconds", 5);
        var secure = spec.putObject("securityContext");
        secure.put("runAsNonRoot", true).put("runAsUser", 65532).put("runAsGroup", 65532);
        secure.putObject("seccompProfile").put("type", "RuntimeDefault");
        var container = spec.putArray("containers").addObject();
        container.put("name", "probe").put("image", image).put("imagePullPolicy", "IfNotPresent");
        container
                .putArray("command")
                .add("java")
                .add("-cp")
                .add("/app/lib/*")
                .add("-XX:+UseSerialGC")
                .add("-Xmx32m")
                .add(PROGRAM);
        environment(container.putArray("env"), gateway, issuer);
        var resources = container.putObject("resources");
        resources.putObject("requests").put("cpu", "50m").put("memory", "256Mi");
        resources.putObject("limits").put("memory", "768Mi");
        var hardened = container.putObject("securityContext");
        hardened.put("allowPrivilegeEscalation", false).put("readOnlyRootFilesystem", true);
        hardened.putObject("capabilities").putArray("drop").add("ALL");
        container.putArray("volumeMounts").addObject().put("name", "tmp").put("mountPath", "/tmp");
        spec.putArray("volumes")
                .addObject()
                .put("name", "tmp")
                .putObject("emptyDir")
                .put("sizeLimit", "64Mi");
        return pod;
    }

    private void environment(ArrayNode all, String gateway, String issuer) {
        all.addObject().put("name", "PROBE_GATEWAY").put("value", gateway);
        all.addObject().put("name", "PROBE_ISSUER").put("value", issuer);
        for (var service : SERVICES)
            DATABASE.forEach((name, suffix) -> setting(service, name)
                    .ifPresent(found -> all.add(found.put("name", service.toUpperCase(Locale.ROOT) + suffix))));
    }

    /** As the service's container is told it: by itself, or by one of the maps that it reads whole. */
    private Optional<ObjectNode> setting(String service, String name) {
        var containers = manifests.named("Deployment", service).map(Manifests::podOf);
        if (containers.isEmpty()) return Optional.empty();
        var container = containers.get().path("containers").path(0);
        for (var entry : container.path("env"))
            if (entry.path("name").asText().equals(name)) return Optional.of(entry.deepCopy());
        return fromMaps(container.path("envFrom"), name);
    }

    private Optional<ObjectNode> fromMaps(JsonNode maps, String name) {
        Optional<ObjectNode> found = Optional.empty();
        for (var map : maps) {
            var reference = map.path("configMapRef").path("name").asText();
            var value = manifests
                    .named("ConfigMap", reference)
                    .map(object -> object.path("data").path(name))
                    .filter(JsonNode::isTextual);
            // The last one that has it counts, as for the container.
            if (value.isPresent())
                found = Optional.of(
                        JSON.createObjectNode().put("value", value.get().asText()));
        }
        return found;
    }

    private ObjectNode letIn() {
        var policy = object("networking.k8s.io/v1", "NetworkPolicy");
        var spec = policy.putObject("spec");
        spec.putObject("podSelector").putObject("matchLabels").put("app.kubernetes.io/part-of", "ytterby");
        spec.putArray("policyTypes").add("Ingress");
        labelled(spec.putArray("ingress")
                .addObject()
                .putArray("from")
                .addObject()
                .putObject("podSelector"));
        return policy;
    }

    private ObjectNode letOut() {
        var policy = object("networking.k8s.io/v1", "NetworkPolicy");
        policy.withObject("/metadata").put("name", NAME + "-out");
        var spec = policy.putObject("spec");
        labelled(spec.putObject("podSelector"));
        spec.putArray("policyTypes").add("Egress");
        spec.putArray("egress").addObject().putArray("to").addObject().putObject("podSelector");
        return policy;
    }

    private static ObjectNode object(String version, String kind) {
        var object = JSON.createObjectNode().put("apiVersion", version).put("kind", kind);
        var metadata = object.putObject("metadata").put("name", NAME);
        metadata.putObject("labels").put("app.kubernetes.io/name", NAME);
        return object;
    }

    private static void labelled(ObjectNode selector) {
        selector.putObject("matchLabels").put("app.kubernetes.io/name", NAME);
    }
}
