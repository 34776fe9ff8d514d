package io.ytterby.intelligence;

import io.ytterby.contracts.Topic;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import io.ytterby.testsupport.EventSchemas;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Plays tracking and licensing: says on their topics what they would say, and only what contracts allows. */
@Singleton
public class Tellers {
    private final TopicNames names;
    private final KafkaSettings settings;
    private @Nullable KafkaProducer<String, String> producer;

    Tellers(TopicNames names, KafkaSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /** @param position {@code 13.08,100.88}, in degrees */
    void seen(String code, String lot, Instant at, String position, String rules) {
        var id = UUID.randomUUID().toString();
        var place = position.split(",", -1);
        send(Topic.TRACKING_SIGHTING, id, "tracking.sighting-told", "tracking.sighting", """
            {"sightingId":"%s","code":"%s","lotId":"%s","verdict":"authentic","at":"%s","recordedAt":"%s","country":"TH",\
            "position":{"latitude":%s,"longitude":%s},"org":"th-chonburi-trade","rules":[%s]}\
            """.formatted(
                        id, code, lot, at, at, place[0], place[1], rules));
    }

    void refused(String declaration, int line) {
        send(Topic.LICENSING_LEDGER, declaration, "licensing.reservation-refused", "licensing.booking", """
            {"declarationId":"%s","declarationVersion":1,"lines":[],"refusal":{"slug":"licence-quota-exceeded",\
            "detail":"The licence does not cover this mass","declarationLine":%d,"licenceNumber":"CN-2026-000017"}}\
            """.formatted(
                        declaration, line));
    }

    private void send(Topic topic, String key, String fact, String schema, String data) {
        var event = """
            {"specversion":"1.0","id":"%s","source":"/ytterby/test","type":"%s.v1","subject":"s",\
            "time":"2026-11-22T08:00:00Z","datacontenttype":"application/json",\
            "dataschema":"urn:ytterby:schema:%s.v1","data":%s}\
            """.formatted(UUID.randomUUID(), fact, schema, data);
        EventSchemas.assertValid(event);
        var _ = producer().send(new ProducerRecord<>(names.of(topic), key, event));
    }

    private synchronized KafkaProducer<String, String> producer() {
        if (producer == null) producer = new KafkaProducer<>(settings.producer());
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) producer.close();
    }
}
