package io.ytterby.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads a topic from its beginning to its present end, as a new consumer would. */
@Singleton
public class TopicReader {
    private final KafkaSettings settings;
    private final TopicNames names;
    private final ObjectMapper json;

    TopicReader(KafkaSettings settings, TopicNames names, ObjectMapper json) {
        this.settings = settings;
        this.names = names;
        this.json = json;
    }

    /** The events of one key, in their order. */
    public List<JsonNode> of(Topic topic, String key) {
        try (var consumer = new KafkaConsumer<String, byte[]>(settings.reader())) {
            var partitions = consumer.partitionsFor(names.of(topic)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new ArrayList<JsonNode>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L)))
                for (var read : consumer.poll(Duration.ofMillis(200)))
                    if (key.equals(read.key())) events.add(json.readTree(read.value()));
            return events;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
