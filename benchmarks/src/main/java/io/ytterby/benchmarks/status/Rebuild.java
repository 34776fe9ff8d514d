package io.ytterby.benchmarks.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** So many licences on the topic as licensing would tell them: the contract's example under other numbers. */
final class Rebuild {
    private static final String EXAMPLE = "/contracts/events/licensing/licence/v1.example.json";
    private static final String TOPIC = "licensing.licence";

    private final ObjectMapper json = new ObjectMapper();

    @SuppressWarnings(
            "FutureReturnValueIgnored") // flush waits for all; one that is lost shows in what is known at the end
    void tell(String bootstrap, int licences) throws IOException {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrap,
                "acks",
                "all",
                "linger.ms",
                20,
                "batch.size",
                1 << 18,
                "compression.type",
                "lz4");
        var event = envelope();
        var data = (ObjectNode) event.get("data");
        try (var kafka = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < licences; i++) {
                var number = number(i);
                event.put("id", new UUID(1, i).toString()).put("subject", number);
                data.put("licenceNumber", number);
                kafka.send(new ProducerRecord<>(TOPIC, number, json.writeValueAsBytes(event)));
            }
            kafka.flush();
        }
    }

    static String number(int i) {
        return "CN-2020-" + (100_000_000 + i);
    }

    private ObjectNode envelope() throws IOException {
        try (var example = Rebuild.class.getResourceAsStream(EXAMPLE)) {
            if (example == null) throw new IOException("not on the class path: " + EXAMPLE);
            var event = json.createObjectNode()
                    .put("specversion", "1.0")
                    .put("source", "/ytterby/licensing")
                    .put("type", "licensing.licence-changed.v1")
                    .put("time", "2026-11-01T00:00:00Z")
                    .put("datacontenttype", "application/json")
                    .put("dataschema", "urn:ytterby:schema:licensing.licence.v1");
            var data = (ObjectNode) json.readTree(example);
            data.put("status", "ISSUED").putArray("grounds");
            event.set("data", data);
            return event;
        }
    }
}
