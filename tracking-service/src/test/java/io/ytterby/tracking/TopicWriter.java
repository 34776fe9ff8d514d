package io.ytterby.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Speaks for another service on its topics. */
@Singleton
public class TopicWriter {
    private final KafkaSettings settings;
    private final TopicNames names;
    private final ObjectMapper json;

    TopicWriter(KafkaSettings settings, TopicNames names, ObjectMapper json) {
        this.settings = settings;
        this.names = names;
        this.json = json;
    }

    public void write(Topic topic, String key, String fact, JsonNode data) throws Exception {
        var event = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/ytterby/" + topic.service())
                .put("type", topic.service() + "." + fact + ".v1")
                .put("subject", key)
                .put("time", Instant.EPOCH.toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:ytterby:schema:" + topic.topicName() + ".v1");
        event.set("data", data);
        try (var producer = new KafkaProducer<String, String>(settings.producer())) {
            producer.send(new ProducerRecord<>(names.of(topic), key, event.toString()))
                    .get();
        }
    }
}
