package io.ytterby.k8s.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.contracts.Topic;
import io.ytterby.k8s.code.CodeConsumers;
import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Manifests;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The topics are those of the contracts, and each service may exactly what its code does. Where Kafka is Strimzi's. */
final class KafkaRights {
    private static final String THIRTY_DAYS_MS = "2592000000";

    private KafkaRights() {}

    static List<Expectation> all(CodeConsumers code) {
        return List.of(
                new Expectation(
                        21,
                        "a KafkaTopic for each topic of the contracts, safe and kept as it says",
                        KafkaRights::topics),
                new Expectation(
                        21,
                        "a user for each service, by certificate, with the rights its code uses",
                        m -> users(m, code)),
                new Expectation(
                        21,
                        "nobody reaches the broker without TLS, a certificate and a right",
                        KafkaRights::listeners));
    }

    private static Stream<String> topics(Manifests manifests) {
        if (manifests.find("Kafka", "ytterby-kafka").isEmpty()) return Stream.of();
        var wrong = new ArrayList<String>();
        var known = new TreeSet<String>();
        for (var topic : Topic.values()) {
            known.add(topic.topicName());
            manifests
                    .find("KafkaTopic", topic.topicName())
                    .ifPresentOrElse(
                            there -> wrong.addAll(wrongOf(there, topic)),
                            () -> wrong.add("there is no KafkaTopic " + topic.topicName()));
        }
        manifests
                .ofKind("KafkaTopic")
                .filter(topic -> !known.contains(topic.name()))
                .forEach(topic -> wrong.add(topic.id() + ": is in no contract"));
        return wrong.stream();
    }

    private static List<String> wrongOf(Manifest manifest, Topic topic) {
        var wrong = new ArrayList<String>();
        var config = manifest.at("/spec/config");
        if (manifest.at("/spec/replicas").asInt() < 3) wrong.add(manifest.id() + ": is lost with two brokers");
        if (!config.path("min.insync.replicas").asText().equals("2"))
            wrong.add(manifest.id() + ": may be on one broker alone");
        if (manifest.at("/spec/partitions").asInt() < 3)
            wrong.add(manifest.id() + ": has fewer partitions than replicas read");
        boolean state = topic.kind() == Topic.Kind.STATE;
        if (!config.path("cleanup.policy").asText().equals(state ? "compact" : "delete"))
            wrong.add(manifest.id() + ": is cleaned up as the other kind is");
        if (!state && !config.path("retention.ms").asText().equals(THIRTY_DAYS_MS))
            wrong.add(manifest.id() + ": does not keep 30 days");
        return wrong;
    }

    private static Stream<String> users(Manifests manifests, CodeConsumers code) {
        if (manifests.find("Kafka", "ytterby-kafka").isEmpty()) return Stream.of();
        var wrong = new ArrayList<String>();
        for (var service : code.groups().keySet()) {
            var user = manifests.find("KafkaUser", service);
            if (user.isEmpty()) wrong.add("there is no KafkaUser " + service);
            else wrong.addAll(wrongOf(user.get(), expected(service, code)));
        }
        manifests
                .ofKind("KafkaUser")
                .filter(user -> !code.groups().containsKey(user.name()))
                .forEach(user -> rights(user).stream()
                        .filter(right -> !right.endsWith(" Describe"))
                        .forEach(right -> wrong.add(user.id() + ": is no service and may " + right)));
        return wrong.stream();
    }

    private static List<String> wrongOf(Manifest user, Set<String> expected) {
        var wrong = new ArrayList<String>();
        if (!user.at("/spec/authentication/type").asText().equals("tls")) wrong.add(user.id() + ": has no certificate");
        var there = rights(user);
        expected.stream()
                .filter(right -> !there.contains(right))
                .forEach(right -> wrong.add(user.id() + ": may not " + right));
        there.stream()
                .filter(right -> !expected.contains(right))
                .forEach(right -> wrong.add(user.id() + ": needs not " + right));
        return wrong;
    }

    /** {@code topic licensing.licence literal Read}. */
    private static Set<String> rights(Manifest user) {
        var rights = new TreeSet<String>();
        for (var rule : user.at("/spec/authorization/acls")) {
            JsonNode resource = rule.path("resource");
            for (var operation : rule.path("operations"))
                rights.add(resource.path("type").asText() + " "
                        + resource.path("name").asText() + " "
                        + resource.path("patternType").asText() + " " + operation.asText());
        }
        return rights;
    }

    private static Set<String> expected(String service, CodeConsumers code) {
        var rights = new TreeSet<String>();
        var own = Arrays.stream(Topic.values())
                .filter(topic -> topic.service().equals(service))
                .map(Topic::topicName)
                .toList();
        code.reads()
                .getOrDefault(service, Set.of())
                .forEach(topic -> add(rights, "topic " + topic + " literal", "Read"));
        own.forEach(topic -> add(rights, "topic " + topic + " literal", "Write"));
        code.groups()
                .getOrDefault(service, Map.of())
                .keySet()
                .forEach(group -> add(rights, "group " + group + " literal", "Read"));
        for (var flow : code.streams().getOrDefault(service, Set.of())) {
            add(rights, "group " + flow + " literal", "Read");
            add(rights, "transactionalId " + flow + "- prefix", "Write");
            for (var right : List.of("Create", "DescribeConfigs", "Read", "Write"))
                add(rights, "topic " + flow + "- prefix", right);
        }
        if (!own.isEmpty()) add(rights, "transactionalId ytterby-" + service + "-relay- prefix", "Write");
        return rights;
    }

    private static void add(Set<String> rights, String resource, String operation) {
        rights.add(resource + " Describe");
        rights.add(resource + " " + operation);
    }

    private static Stream<String> listeners(Manifests manifests) {
        return manifests.ofKind("Kafka").flatMap(kafka -> {
            var wrong = new ArrayList<String>();
            for (var listener : kafka.at("/spec/kafka/listeners"))
                if (!listener.path("tls").asBoolean()
                        || !listener.at("/authentication/type").asText().equals("tls"))
                    wrong.add(kafka.id() + ": its listener "
                            + listener.path("name").asText() + " is open");
            if (!kafka.at("/spec/kafka/authorization/type").asText().equals("simple"))
                wrong.add(kafka.id() + ": asks for no right");
            if (kafka.at("/spec/kafka/config/auto.create.topics.enable").asBoolean(true))
                wrong.add(kafka.id() + ": makes a topic of each mistyped name");
            return wrong.stream();
        });
    }
}
