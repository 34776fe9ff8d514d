package io.ytterby.benchmarks.streams;

import io.ytterby.benchmarks.LicenceEvents;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells changes of licences on the state topic, as licensing would: one licence of each organisation, and one that all see. */
final class Changes implements AutoCloseable {
    private static final String FOR_ALL = "CN-2026-90000000";

    private final LicenceEvents events = new LicenceEvents();
    private final KafkaProducer<String, String> producer;
    private final Map<String, Integer> versions = new HashMap<>();
    private final List<String> everybody;

    Changes(String bootstrap, List<String> organisations) throws IOException {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", "0"),
                new StringSerializer(),
                new StringSerializer());
        this.everybody = List.copyOf(organisations);
    }

    void toOne(int index, String organisation) {
        send("CN-2026-" + (10_000_000 + index), List.of(organisation));
    }

    void toAll() {
        send(FOR_ALL, everybody);
    }

    private void send(String number, List<String> seers) {
        int version = versions.merge(number, 1, Integer::sum);
        var status = version % 2 == 0 ? "REVOKED" : "ISSUED";
        var _ = producer.send(
                new ProducerRecord<>(LicenceEvents.TOPIC, number, events.record(number, version, status, seers)));
    }

    @Override
    public void close() {
        producer.close();
    }
}
