package io.ytterby.intelligence;

import io.ytterby.contracts.Topic;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import io.ytterby.testsupport.EventSchemas;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Plays other services: says on their topics what they would say, and only what contracts allows. */
@Singleton
public class Neighbours {
    private final TopicNames names;
    private final KafkaSettings settings;
    private @Nullable KafkaProducer<String, String> producer;

    Neighbours(TopicNames names, KafkaSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /** @return the name of what tips speak of */
    String told(String kind, String reference) {
        var id = UUID.randomUUID().toString();
        send(Topic.TIPS_LINK, id, "tips.link", "tips.link", """
            {"linkId":"%s","toldAt":"2026-11-22T08:00:00Z","kind":"%s","reference":"%s"}\
            """.formatted(id, kind, reference));
        return id;
    }

    /** A licence for antimony oxide, which holds 0.8354 of its mass as antimony. */
    void licence(String number, long version, String holder, String validity, long issuedMg, long usedMg) {
        var days = validity.split("/", 2);
        send(Topic.LICENSING_LICENCE, number, "licensing.licence-drawn", "licensing.licence", """
            {"aggregateVersion":%d,"visibleTo":[],"licenceNumber":"%s","status":"ISSUED","holderOrg":"%s",
             "destination":"LA","validFrom":"%s","validUntil":"%s","issuedAt":"2026-01-01T00:00:00Z",
             "grounds":[],"lines":[{"line":1,"controlCode":"1C901.a","hsCode":"2825800010","description":"Oxide",
             "issuedMg":%d,"usedMg":%d,"reservedMg":0,
             "value":{"currency":"EUR","issuedMinor":1,"usedMinor":0,"reservedMinor":0}}]}\
            """.formatted(
                        version, number, holder, days[0], days[1], issuedMg, usedMg));
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
