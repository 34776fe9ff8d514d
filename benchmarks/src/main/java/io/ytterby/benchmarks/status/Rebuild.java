package io.ytterby.benchmarks.status;

import io.ytterby.benchmarks.LicenceEvents;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** So many licences on the topic as licensing would tell them: the contract's example under other numbers. */
final class Rebuild {
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
        var events = new LicenceEvents();
        try (var kafka = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < licences; i++) {
                var number = number(i);
                kafka.send(new ProducerRecord<>(
                        LicenceEvents.TOPIC, number, events.record(number, 1, "ISSUED", List.of())));
            }
            kafka.flush();
        }
    }

    static String number(int i) {
        return "CN-2020-" + (100_000_000 + i);
    }
}
