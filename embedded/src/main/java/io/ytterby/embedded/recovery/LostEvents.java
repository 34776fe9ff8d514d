package io.ytterby.embedded.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads on the topics of the epoch that ended what the restored databases have never heard of. A fact is lost if its id is in
 * no outbox; a state if its version is newer than any that its owner knows.
 */
final class LostEvents {
    /** Nothing that committed before the moment was sent later than this after it, in the clock of whoever sent it. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration ASK = Duration.ofSeconds(30);
    private static final Set<String> SERVICES =
            Set.of("licensing", "tracking", "inspection", "certification", "intelligence", "tips");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Held, since the log system forgets the level of a logger that nobody holds: the client tells each of its settings. */
    private static final Logger QUIET = Logger.getLogger("org.apache.kafka");

    static {
        QUIET.setLevel(Level.WARNING);
    }

    private final String bootstrap;
    private final String prefix;
    private final Known known;
    private final Map<String, JsonNode> heads = new HashMap<>();

    LostEvents(String bootstrap, String prefix, Known known) {
        this.bootstrap = bootstrap;
        this.prefix = prefix;
        this.known = known;
    }

    /** What the restored databases know. */
    interface Known {
        /** Those of the ids that are in the outbox of the service. */
        Set<String> ids(String service, Set<String> ids);

        /** The newest version that the service knows of each key of a state topic. */
        Map<String, Long> versions(String service, String topic, Set<String> keys);
    }

    /** The newest audit head that each service has told on the topics that were read. */
    Map<String, JsonNode> heads() {
        return Map.copyOf(heads);
    }

    /** Hands on each lost event, topic by topic, in the order in which it lies there. */
    void find(Instant moment, Consumer<LostEvent> found) throws ExecutionException, InterruptedException {
        Map<String, Object> broker = Map.of("bootstrap.servers", bootstrap);
        try (var admin = Admin.create(broker)) {
            var topics = admin.listTopics().names().get().stream()
                    .filter(this::isOurs)
                    .sorted()
                    .toList();
            var states = stateTopics(admin, topics);
            for (var topic : topics) read(topic, states.contains(topic), moment.minus(MARGIN), found);
        }
    }

    private boolean isOurs(String topic) {
        return topic.startsWith(prefix) && SERVICES.contains(service(topic));
    }

    private String service(String topic) {
        var plain = topic.substring(prefix.length());
        return plain.substring(0, Math.max(0, plain.indexOf('.')));
    }

    private static Set<String> stateTopics(Admin admin, List<String> topics)
            throws ExecutionException, InterruptedException {
        var asked = topics.stream()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                .toList();
        return admin.describeConfigs(asked).all().get().entrySet().stream()
                .filter(each -> each.getValue().get("cleanup.policy").value().contains("compact"))
                .map(each -> each.getKey().name())
                .collect(Collectors.toSet());
    }

    private void read(String topic, boolean state, Instant since, Consumer<LostEvent> found) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrap,
                "isolation.level",
                "read_uncommitted", // as every reader of the platform
                "enable.auto.commit",
                "false",
                "max.poll.records",
                200);
        try (var kafka = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = kafka.partitionsFor(topic, ASK).stream()
                    .map(one -> new TopicPartition(topic, one.partition()))
                    .toList();
            kafka.assign(partitions);
            var ends = kafka.endOffsets(partitions, ASK);
            for (var begin : begins(kafka, partitions, since).entrySet()) kafka.seek(begin.getKey(), begin.getValue());
            while (partitions.stream().anyMatch(one -> kafka.position(one) < ends.getOrDefault(one, 0L)))
                sift(topic, state, kafka.poll(POLL), found);
        }
    }

    private static Map<TopicPartition, Long> begins(
            KafkaConsumer<String, byte[]> kafka, List<TopicPartition> partitions, Instant since) {
        var asked = partitions.stream().collect(Collectors.toMap(one -> one, one -> since.toEpochMilli()));
        var answered = kafka.offsetsForTimes(asked, ASK);
        var ends = kafka.endOffsets(partitions, ASK);
        var begins = new HashMap<TopicPartition, Long>();
        for (var partition : partitions) {
            OffsetAndTimestamp first = answered.get(partition);
            begins.put(partition, first == null ? ends.getOrDefault(partition, 0L) : first.offset());
        }
        return begins;
    }

    private void sift(String topic, boolean state, ConsumerRecords<String, byte[]> records, Consumer<LostEvent> found) {
        var plain = topic.substring(prefix.length());
        var events = new ArrayList<LostEvent>();
        for (var record : records) {
            var event = new LostEvent(plain, String.valueOf(record.key()), json(record));
            if (event.event().path("type").asText().endsWith(".heartbeat.v1")) hear(event.data());
            else events.add(event);
        }
        if (events.isEmpty()) return;
        var lost = state ? newerThanKnown(plain, events) : unknown(plain, events);
        lost.forEach(found);
    }

    private List<LostEvent> unknown(String topic, List<LostEvent> events) {
        var ids = events.stream().map(LostEvents::id).collect(Collectors.toSet());
        var there = known.ids(serviceOf(topic), ids);
        return events.stream().filter(event -> !there.contains(id(event))).toList();
    }

    private List<LostEvent> newerThanKnown(String topic, List<LostEvent> events) {
        var keys = events.stream().map(LostEvent::key).collect(Collectors.toSet());
        var there = known.versions(serviceOf(topic), topic, keys);
        return events.stream()
                .filter(event -> event.data().path("aggregateVersion").asLong() > there.getOrDefault(event.key(), 0L))
                .toList();
    }

    private void hear(JsonNode heartbeat) {
        var head = heartbeat.path("auditHead");
        if (!head.isObject()) return;
        heads.merge(
                heartbeat.path("service").asText(),
                head,
                (before, now) ->
                        now.path("position").asLong() > before.path("position").asLong() ? now : before);
    }

    private static String serviceOf(String plain) {
        return plain.substring(0, plain.indexOf('.'));
    }

    private static String id(LostEvent event) {
        return event.event().path("id").asText();
    }

    private static JsonNode json(ConsumerRecord<String, byte[]> record) {
        try {
            return JSON.readTree(record.value() == null ? new byte[0] : record.value());
        } catch (IOException noJson) {
            throw new UncheckedIOException(record.topic() + " at " + record.offset() + " has no JSON", noJson);
        }
    }
}
