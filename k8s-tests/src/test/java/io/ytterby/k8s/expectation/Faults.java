package io.ytterby.k8s.expectation;

import static io.ytterby.k8s.expectation.Fault.at;
import static io.ytterby.k8s.expectation.Fault.change;
import static io.ytterby.k8s.expectation.Fault.gone;
import static io.ytterby.k8s.expectation.Fault.inContainer;
import static io.ytterby.k8s.expectation.Fault.inPod;
import static io.ytterby.k8s.expectation.Fault.more;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** What operators get wrong. Each is refused by the expectation that it names. */
final class Faults {
    static final List<Fault> ALL = Stream.of(
                    hardening(), resources(), probes(), availability(), network(), settings(), kafka(), database())
            .flatMap(List::stream)
            .toList();

    private Faults() {}

    private static List<Fault> hardening() {
        return List.of(
                change(
                        5,
                        "Namespace",
                        "ytterby",
                        "does not enforce restricted",
                        json -> at(json, "/metadata/labels").put("pod-security.kubernetes.io/enforce", "baseline")),
                inPod(6, "may run as root", spec -> at(spec, "/securityContext").put("runAsNonRoot", false)),
                inPod(
                        6,
                        "has no numbered user",
                        spec -> at(spec, "/securityContext").remove("runAsUser")),
                inPod(
                        6,
                        "has no seccomp profile",
                        spec -> at(spec, "/securityContext").remove("seccompProfile")),
                inPod(6, "uses hostNetwork", spec -> spec.put("hostNetwork", true)),
                inContainer(7, "may rise", one -> at(one, "/securityContext").remove("allowPrivilegeEscalation")),
                inContainer(
                        7,
                        "has capabilities",
                        one -> at(one, "/securityContext/capabilities")
                                .putArray("add")
                                .add("NET_RAW")),
                inContainer(
                        7,
                        "writes to its image",
                        one -> at(one, "/securityContext").put("readOnlyRootFilesystem", false)),
                inPod(
                        7,
                        "tmp has no size",
                        spec -> at(spec, "/volumes/0/emptyDir").remove("sizeLimit")),
                inPod(7, "mounts a path of the node", spec -> {
                    at(spec, "/volumes/0").remove("emptyDir");
                    at(spec, "/volumes/0").putObject("hostPath").put("path", "/");
                }),
                inPod(8, "gets a token", spec -> spec.remove("automountServiceAccountToken")),
                inPod(8, "account of another", spec -> spec.put("serviceAccountName", "licensing")),
                more(
                        8,
                        "no service uses a right",
                        object("rbac.authorization.k8s.io/v1", "ClusterRoleBinding", "gateway")));
    }

    private static List<Fault> resources() {
        return List.of(
                inContainer(
                        9,
                        "requests no memory",
                        one -> at(one, "/resources/requests").remove("memory")),
                inContainer(
                        9,
                        "has no limit for memory",
                        one -> at(one, "/resources").remove("limits")),
                inContainer(
                        9, "is throttled", one -> at(one, "/resources/limits").put("cpu", "1")),
                inContainer(10, "has no tag", one -> one.put("image", "ytterby/gateway")),
                inContainer(10, "another one tomorrow", one -> one.put("image", "ytterby/gateway:latest")),
                inContainer(
                        10, "has no digest", one -> one.put("image", "ytterby/gateway:1@sha256:" + "0a".repeat(32))));
    }

    private static List<Fault> probes() {
        return List.of(
                inContainer(11, "has no startupProbe", one -> one.remove("startupProbe")),
                inContainer(
                        11,
                        "asks at no port",
                        one -> at(one, "/readinessProbe/httpGet").put("port", "management")),
                inContainer(
                        11,
                        "two probes ask the same",
                        one -> at(one, "/startupProbe/httpGet").put("path", "/q/health/ready")),
                inContainer(
                        12,
                        "asks the database too",
                        one -> at(one, "/livenessProbe/httpGet").put("path", "/q/health")),
                inContainer(
                        12,
                        "is killed after 3 s",
                        one -> at(one, "/livenessProbe").put("periodSeconds", 1)),
                inPod(29, "needs 50 s to end and has 45", spec -> spec.put("terminationGracePeriodSeconds", 45)));
    }

    private static List<Fault> availability() {
        return List.of(
                gone(13, "PodDisruptionBudget", "gateway", "has 0 disruption budgets"),
                change(
                        13,
                        "PodDisruptionBudget",
                        "gateway",
                        "stops every drain",
                        json -> at(json, "/spec").put("maxUnavailable", 0)),
                inPod(
                        14,
                        "is not spread by topology.kubernetes.io/zone",
                        spec -> array(spec, "topologySpreadConstraints").remove(0)),
                inPod(
                        14,
                        "spreads the pods of another",
                        spec -> at(spec, "/topologySpreadConstraints/0/labelSelector/matchLabels")
                                .put("app.kubernetes.io/name", "licensing")),
                change(
                        15,
                        "HorizontalPodAutoscaler",
                        "gateway",
                        "goes below two",
                        json -> at(json, "/spec").put("minReplicas", 1)),
                change(
                        15,
                        "ScaledObject",
                        "tracking",
                        "cannot grow",
                        json -> at(json, "/spec").put("maxReplicaCount", 2)),
                change(
                        15,
                        "Deployment",
                        "gateway",
                        "beside its autoscaler",
                        json -> at(json, "/spec").put("replicas", 3)),
                gone(15, "HorizontalPodAutoscaler", "gateway", "nobody says how many"),
                change(
                        24,
                        "Deployment",
                        "gateway",
                        "without a pod",
                        json -> at(json, "/spec/strategy/rollingUpdate").put("maxUnavailable", 1)));
    }

    private static List<Fault> network() {
        return List.of(
                gone(16, "NetworkPolicy", "default-deny", "no NetworkPolicy denies"),
                gone(16, "NetworkPolicy", "tracking", "gateway -> tracking:8080: is needed and not allowed"),
                change(
                        16,
                        "NetworkPolicy",
                        "licensing",
                        "selects nothing by",
                        json -> at(json, "/spec/ingress/0/from/0/podSelector/matchLabels")
                                .put("app.kubernetes.io/name", "gatway")),
                change(
                        16,
                        "NetworkPolicy",
                        "to-database",
                        "gateway -> world:5432: is allowed and in no plan",
                        json -> at(json, "/spec/egress/0").remove("to")),
                change(
                        16,
                        "NetworkPolicy",
                        "gateway",
                        "gateway -> world:9200",
                        json -> array(at(json, "/spec/egress/1"), "ports")
                                .addObject()
                                .put("protocol", "TCP")
                                .put("port", 9200)),
                change(
                        17,
                        "Service",
                        "gateway",
                        "selects [Deployment gateway, Job gateway-migration]",
                        json -> at(json, "/spec/selector").remove("app.kubernetes.io/component")),
                change(
                        17,
                        "Service",
                        "gateway",
                        "no container has its port",
                        json -> at(json, "/spec/ports/0").put("targetPort", "https")),
                change(
                        17,
                        "HTTPRoute",
                        "ytterby",
                        "routes /q/metrics",
                        json -> at(json, "/spec/rules/0/matches/0/path").put("value", "/q/metrics")),
                change(
                        17,
                        "HTTPRoute",
                        "ytterby",
                        "leads past the gateway",
                        json -> at(json, "/spec/rules/0/backendRefs/0").put("name", "tracking")));
    }

    private static List<Fault> settings() {
        return List.of(
                inContainer(
                        18,
                        "is told YTTERBY_ISUER, which nothing reads",
                        one -> array(one, "env").addObject().put("name", "YTTERBY_ISUER")),
                inContainer(
                        18,
                        "is not told YTTERBY_INSTANCE",
                        one -> array(one, "env").remove(0)),
                more(19, "stands in git", object("v1", "Secret", "gateway-secret")),
                inContainer(
                        19,
                        "has the value of YTTERBY_GATEWAY_SECRET",
                        one -> array(one, "env")
                                .addObject()
                                .put("name", "YTTERBY_GATEWAY_SECRET")
                                .put("value", "x")),
                inContainer(
                        20,
                        "can change without a new name",
                        one -> at(one, "/envFrom/0/configMapRef").put("name", "ytterby-config")),
                gone(20, "ConfigMap", "gateway-config", "there is no map gateway-config"));
    }

    private static List<Fault> kafka() {
        return List.of(
                gone(21, "KafkaTopic", "tracking.recall", "there is no KafkaTopic tracking.recall"),
                change(
                        21,
                        "KafkaTopic",
                        "tracking.lot",
                        "may be on one broker alone",
                        json -> at(json, "/spec/config").remove("min.insync.replicas")),
                change(
                        21,
                        "KafkaTopic",
                        "licensing.ledger",
                        "does not keep 30 days",
                        json -> at(json, "/spec/config").put("retention.ms", "1")),
                change(
                        21,
                        "KafkaUser",
                        "gateway",
                        "needs not topic licensing.licence literal Write",
                        json -> array(at(json, "/spec/authorization/acls/2"), "operations")
                                .add("Write")),
                change(
                        21,
                        "KafkaUser",
                        "gateway",
                        "may not topic licensing.organisation literal Read",
                        json -> array(at(json, "/spec/authorization"), "acls").remove(0)),
                change(
                        21,
                        "KafkaUser",
                        "keda",
                        "is no service and may",
                        json -> array(at(json, "/spec/authorization/acls/0"), "operations")
                                .add("Read")),
                change(
                        21,
                        "Kafka",
                        "ytterby-kafka",
                        "its listener tls is open",
                        json -> at(json, "/spec/kafka/listeners/0").put("tls", false)));
    }

    private static List<Fault> database() {
        return List.of(
                change(
                        22,
                        "Cluster",
                        "ytterby-db",
                        "fewer than three",
                        json -> at(json, "/spec").put("instances", 1)),
                change(
                        22,
                        "Cluster",
                        "ytterby-db",
                        "runs without fsync",
                        json -> at(json, "/spec/postgresql/parameters").put("fsync", "off")),
                change(
                        22,
                        "Cluster",
                        "ytterby-db",
                        "archives nothing",
                        json -> at(json, "/spec").remove("plugins")),
                gone(22, "ScheduledBackup", "ytterby-db", "has no schedule"),
                change(22, "Cluster", "ytterby-db", "every role reaches every database", json -> {
                    var access = array(at(json, "/spec/postgresql"), "pg_hba");
                    access.remove(access.size() - 1);
                }),
                gone(22, "Database", "tracking", "Database tracking: is not there"));
    }

    private static ArrayNode array(ObjectNode json, String name) {
        return json.withArray(name);
    }

    private static ObjectNode object(String apiVersion, String kind, String name) {
        var object = JsonNodeFactory.instance.objectNode();
        object.put("apiVersion", apiVersion)
                .put("kind", kind)
                .putObject("metadata")
                .put("name", name);
        return object;
    }
}
