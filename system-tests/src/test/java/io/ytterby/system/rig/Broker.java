package io.ytterby.system.rig;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.contracts.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The broker from outside: what lies on a topic, how far a group has read, and records put there a second time. */
public final class Broker implements AutoCloseable {
    /** The keys of records that a test puts on a topic and that are no events begin with this. */
    public static final String POISON = "poison-";

    private static final Duration POLL = Duration.ofMillis(200);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Held, since the log system forgets the level of a logger that nobody holds. */
    private static final Logger QUIET = Logger.getLogger("org.apache.kafka");

    static {
        QUIET.setLevel(Level.SEVERE);
    }

    private final String bootstrap;
    private final String prefix;
    private final Administration administration;

    /** Kept: whoever judges reads all topics in a row, and a consumer takes longer to make than most topics to read. */
    private @Nullable KafkaConsumer<String, byte[]> reader;

    /** @param prefix of the topics that are the platform's now */
    public Broker(String bootstrap, String prefix) {
        this.bootstrap = bootstrap;
        this.prefix = prefix;
        this.administration = new Administration(bootstrap);
    }

    /** What its operators ask and change. */
    public Administration administration() {
        return administration;
    }

    /** A committed event as it lies on a topic; heartbeats are left out. */
    public record Lying(int partition, long offset, String key, byte[] value, JsonNode event) {
        public String id() {
            return event.path("id").asText();
        }

        /** The aggregate's version; 0 on a topic of facts. */
        public long version() {
            return event.path("data").path("aggregateVersion").asLong();
        }
    }

    /** Everything that is committed on a topic now, partition by partition. */
    public List<Lying> dump(Topic topic) {
        var name = prefix + topic.topicName();
        return dump(List.of(name)).getOrDefault(name, List.of());
    }

    /** The same of all topics, read together: a consumer takes longer to turn to a topic than to read it. */
    public Map<Topic, List<Lying>> dump() {
        var names = Arrays.stream(Topic.values())
                .map(topic -> prefix + topic.topicName())
                .toList();
        var found = dump(names);
        var all = new EnumMap<Topic, List<Lying>>(Topic.class);
        for (var topic : Topic.values()) all.put(topic, found.getOrDefault(prefix + topic.topicName(), List.of()));
        return all;
    }

    /** The ids of the events on a topic, by its whole name on the broker. */
    public List<String> ids(String topic) {
        return dump(List.of(topic)).getOrDefault(topic, List.of()).stream()
                .map(Lying::id)
                .toList();
    }

    private synchronized Map<String, List<Lying>> dump(Collection<String> topics) {
        var kafka = reader;
        if (kafka == null)
            kafka = new KafkaConsumer<>(reading(), new StringDeserializer(), new ByteArrayDeserializer());
        reader = null;
        try {
            var found = dump(topics, kafka);
            reader = kafka;
            return found;
        } finally {
            if (reader == null) kafka.close(CloseOptions.timeout(Duration.ZERO));
        }
    }

    private static Map<String, List<Lying>> dump(Collection<String> topics, KafkaConsumer<String, byte[]> kafka) {
        var known = kafka.listTopics();
        var partitions = topics.stream()
                .flatMap(topic -> Objects.requireNonNull(known.get(topic), topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        kafka.assign(partitions);
        kafka.seekToBeginning(partitions);
        var ends = kafka.endOffsets(partitions);
        var found = new HashMap<String, List<Lying>>();
        while (ends.entrySet().stream().anyMatch(end -> kafka.position(end.getKey()) < end.getValue()))
            for (var record : kafka.poll(POLL))
                if (isEvent(record.key()))
                    found.computeIfAbsent(record.topic(), _ -> new ArrayList<>())
                            .add(lying(record));
        return found;
    }

    private static Lying lying(ConsumerRecord<String, byte[]> record) {
        return new Lying(record.partition(), record.offset(), record.key(), record.value(), parsed(record.value()));
    }

    private static JsonNode parsed(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    @Override
    public synchronized void close() {
        if (reader != null) reader.close(CloseOptions.timeout(Duration.ZERO));
        reader = null;
        administration.close();
    }

    private static boolean isEvent(@Nullable String key) {
        return key != null && !key.startsWith(Topic.HEARTBEAT_KEY) && !key.startsWith(POISON);
    }

    /** Puts one record on a topic, whatever it is. @throws IllegalStateException if the broker does not take it */
    public void put(Topic topic, @Nullable String key, byte[] value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "acks", "all");
        try (var kafka = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            kafka.send(new ProducerRecord<>(prefix + topic.topicName(), key, value))
                    .get();
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    /** Puts records on their partitions again, byte for byte. @return the offset after the last of each partition */
    public Map<TopicPartition, Long> repeat(Topic topic, Collection<Lying> records) {
        return repeat(Map.of(topic, records));
    }

    /** The same on several topics. */
    public Map<TopicPartition, Long> repeat(Map<Topic, ? extends Collection<Lying>> topics) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "acks", "all");
        var ends = new HashMap<TopicPartition, Long>();
        try (var kafka = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            topics.forEach((topic, records) -> records.forEach(record -> sent.add(kafka.send(
                    new ProducerRecord<>(topic.topicName(), record.partition(), record.key(), record.value())))));
            for (var each : sent) {
                var lies = each.get();
                ends.merge(new TopicPartition(lies.topic(), lies.partition()), lies.offset() + 1, Math::max);
            }
            return ends;
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    private Map<String, Object> reading() {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", "false");
        settings.put("auto.offset.reset", "earliest");
        return settings;
    }

    private static IllegalStateException stopped(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while asking the broker", cause);
    }
}
