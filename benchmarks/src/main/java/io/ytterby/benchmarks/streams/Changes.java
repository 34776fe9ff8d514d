package io.ytterby.benchmarks.streams;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells changes of licences on the state topic, as licensing would: one licence of each organisation, and one that all see. */
final class Changes implements AutoCloseable {
    private static final String TOPIC = "licensing.licence";
    private static final String FOR_ALL = "CN-2026-90000000";

    private final KafkaProducer<String, String> producer;
    private final Map<String, Integer> versions = new HashMap<>();
    private final String everybody;

    Changes(String bootstrap, List<String> organisations) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", "0"),
                new StringSerializer(),
                new StringSerializer());
        this.everybody = organisations.stream().map(Changes::seer).collect(Collectors.joining(","));
    }

    private static String seer(String organisation) {
        return "{\"org\":\"" + organisation + "\",\"scope\":\"status\"}";
    }

    void toOne(int index, String organisation) {
        send("CN-2026-" + (10_000_000 + index), seer(organisation));
    }

    void toAll() {
        send(FOR_ALL, everybody);
    }

    private void send(String number, String seers) {
        int version = versions.merge(number, 1, Integer::sum);
        var status = version % 2 == 0 ? "REVOKED" : "ISSUED";
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var record =
                """
                {"specversion":"1.0","id":"%s","source":"/ytterby/licensing","type":"licensing.licence-changed.v1",
                 "subject":"%s","time":"%s","datacontenttype":"application/json",
                 "dataschema":"urn:ytterby:schema:licensing.licence.v1",
                 "data":{"aggregateVersion":%d,"visibleTo":[%s],"licenceNumber":"%s","status":"%s","destination":"DE",
                 "validFrom":"2026-01-01","validUntil":"2027-12-31","grounds":[],"lines":[{"line":1,
                 "controlCode":"1C905.a","hsCode":"8505111000","description":"magnets","issuedMg":5000000,"usedMg":0,
                 "reservedMg":0}]}}"""
                        .formatted(UUID.randomUUID(), number, now, version, seers, number, status);
        var _ = producer.send(new ProducerRecord<>(TOPIC, number, record));
    }

    @Override
    public void close() {
        producer.close();
    }
}
