package io.ytterby.gateway.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import io.ytterby.testsupport.EventSchemas;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Tells states and heartbeats on the real topics, as the services do; every state is held against its schema. */
@Singleton
public class Told {
    private static final int PARTITIONS = 3;

    private final ObjectMapper json = new ObjectMapper();
    private final KafkaProducer<String, String> producer;
    private final TopicNames names;

    Told(KafkaSettings settings, TopicNames names) {
        this.producer = new KafkaProducer<>(settings.producer());
        this.names = names;
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /** The contract's example, changed. All states of a topic go to one partition, so that they are read in this order. */
    public void state(Topic topic, String key, long version, Consumer<ObjectNode> change) throws Exception {
        state(topic, key, version, Instant.now(), change);
    }

    /** The same, as of another time. */
    public void state(Topic topic, String key, long version, Instant at, Consumer<ObjectNode> change) throws Exception {
        var data = (ObjectNode) json.readTree(EventSchemas.example(topic.topicName()));
        data.put("aggregateVersion", version);
        change.accept(data);
        var event = envelope(topic.topicName(), topic.topicName() + "-changed.v1", key, at);
        event.set("data", data);
        var record = json.writeValueAsString(event);
        EventSchemas.assertValid(record);
        send(topic, 0, key, record);
    }

    /** On each partition of the topic. */
    public void heartbeat(Topic topic, Instant asOf, @Nullable ObjectNode auditHead) throws Exception {
        for (int partition = 0; partition < PARTITIONS; partition++) {
            var key = Topic.HEARTBEAT_KEY + partition;
            var event = envelope("heartbeat", topic.service() + ".heartbeat.v1", key, asOf);
            var data = event.putObject("data")
                    .put("service", topic.service())
                    .put("topic", topic.topicName())
                    .put("partition", partition)
                    .put("partitions", PARTITIONS)
                    .put("asOf", asOf.toString());
            if (auditHead != null) data.set("auditHead", auditHead);
            send(topic, partition, key, json.writeValueAsString(event));
        }
    }

    public ObjectNode head(long position, String hash, Instant sealedAt) {
        return json.createObjectNode()
                .put("position", position)
                .put("hash", hash)
                .put("signature", "c2lnbmVk")
                .put("keyId", "k1")
                .put("sealedAt", sealedAt.toString());
    }

    /** Bytes that are no event. */
    public void garbage(Topic topic, String key) throws Exception {
        send(topic, 0, key, "{\"data\":");
    }

    private ObjectNode envelope(String schema, String type, String key, Instant at) {
        return json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/ytterby/test")
                .put("type", type)
                .put("subject", key)
                .put("time", at.toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:ytterby:schema:" + schema + ".v1");
    }

    private void send(Topic topic, int partition, String key, String record)
            throws ExecutionException, InterruptedException, JsonProcessingException {
        producer.send(new ProducerRecord<>(names.of(topic), partition, key, record))
                .get();
    }
}
