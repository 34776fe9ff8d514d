package io.ytterby.certification;

import static io.ytterby.certification.Certifiers.PRODUCER;
import static io.ytterby.certification.Certifiers.get;
import static io.ytterby.certification.Certifiers.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.Eventually;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Plays tracking: says on its topics what it would say, and only what contracts allows. */
@Singleton
public class Trackers {
    private static final String GTIN = "06901234000016";

    private final TopicNames names;
    private final KafkaSettings settings;
    private @Nullable KafkaProducer<String, String> producer;

    Trackers(TopicNames names, KafkaSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /** A lot of 1,000 g with a half of neodymium, told as minted and as an event. */
    String minted() {
        var lot = UUID.randomUUID().toString();
        lot(lot, 1, 1_000_000, "IMPORT");
        step(lot, "ObjectEvent", "commissioning", "\"quantityList\":[" + goods(lot, 1_000) + "]");
        return lot;
    }

    /** Covered by a certificate of its own. */
    String certifiedLot() {
        return certifiedLot(Certifiers.issued());
    }

    String certifiedLot(String certificate) {
        var lot = minted();
        Eventually.asserted(() -> {
            var answer = post(
                    PRODUCER, "/v1/lots/" + lot + "/certified-inputs", "{\"certificateId\":\"" + certificate + "\"}");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        });
        return lot;
    }

    /** All of both becomes a third; the event comes before what was made is known. */
    String blended(String one, String other) {
        var blend = UUID.randomUUID().toString();
        step(
                one,
                "TransformationEvent",
                "transforming",
                "\"inputQuantityList\":[" + goods(one, 1_000) + "," + goods(other, 1_000) + "],\"outputQuantityList\":["
                        + goods(blend, 2_000) + "]");
        lot(blend, 1, 2_000_000, "INPUT");
        Eventually.asserted(
                () -> assertThat(get(PRODUCER, "/v1/lots/" + blend + "/shares").statusCode())
                        .isEqualTo(200));
        return blend;
    }

    static Response claim(String lot, String model, long milligrams) {
        return post(PRODUCER, "/v1/claims", """
                {"lotId":"%s","schemeId":"ytt-pcf","schemeVersion":"1","model":"%s","claimClass":"LOW_CARBON",
                 "lines":[{"element":"Nd","massMg":%d}]}""".formatted(lot, model, milligrams));
    }

    private void lot(String id, long version, long mass, String right) {
        send(Topic.TRACKING_LOT, id, "tracking.lot-minted", "tracking.lot", """
                {"aggregateVersion":%d,"visibleTo":[],"lotId":"%s","lotNumber":"%s","gtin":"%s","stage":"OXIDE",
                 "massMg":%d,"remainderMg":0,"grams":%d,"producerOrg":"cn-baotou-re","custodianOrg":"cn-baotou-re",
                 "status":"ACTIVE","frozenBy":[],"composition":{"Nd":"50.0"},
                 "sourceOfRight":{"kind":"%s","reference":"R-1"}}""".formatted(
                        version, id, number(id), GTIN, mass, mass / 1_000, right));
    }

    private void step(String lot, String type, String bizStep, String goods) {
        send(Topic.TRACKING_CUSTODY, lot, "tracking.custody-captured", "tracking.custody", """
                {"lotId":"%s","eventId":"urn:uuid:%s","event":{"type":"%s","bizStep":"%s",%s}}""".formatted(
                        lot, UUID.randomUUID(), type, bizStep, goods));
    }

    private static String goods(String lot, long grams) {
        return "{\"epcClass\":\"https://id.gs1.org/01/" + GTIN + "/10/" + number(lot) + "\",\"quantity\":" + grams
                + ",\"uom\":\"GRM\"}";
    }

    private static String number(String lot) {
        return "L-" + lot.substring(0, 8);
    }

    void send(Topic topic, String key, String fact, String schema, String data) {
        var event = """
                {"specversion":"1.0","id":"%s","source":"/ytterby/test","type":"%s.v1","subject":"s",\
                "time":"2026-11-22T08:00:00Z","datacontenttype":"application/json",\
                "dataschema":"urn:ytterby:schema:%s.v1","data":%s}""".formatted(UUID.randomUUID(), fact, schema, data);
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
