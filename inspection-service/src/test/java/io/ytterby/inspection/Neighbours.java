package io.ytterby.inspection;

import io.ytterby.contracts.Topic;
import io.ytterby.kit.heartbeat.Heartbeat;
import io.ytterby.kit.heartbeat.HeartbeatBook;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import io.ytterby.testsupport.EventSchemas;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Plays licensing and tracking: says on their topics what they would say, and only what contracts allows. */
@Singleton
public class Neighbours {
    private final TopicNames names;
    private final HeartbeatBook heartbeats;
    private final Clock clock;
    private final KafkaSettings settings;
    private @Nullable KafkaProducer<String, String> producer;

    Neighbours(KafkaSettings settings, TopicNames names, HeartbeatBook heartbeats, Clock clock) {
        this.settings = settings;
        this.names = names;
        this.heartbeats = heartbeats;
        this.clock = clock;
    }

    /** Licensing is there, and has told all. */
    void licensingIsHeard() {
        for (var topic : List.of(Topic.LICENSING_LICENCE, Topic.LICENSING_ORGANISATION))
            heartbeats.heard(new Heartbeat("licensing", topic.topicName(), 0, 1, clock.instant(), null));
    }

    void licence(String number, long version, String status) {
        licence(number, version, status, "");
    }

    /** Cancelled, because the other carries on its books. */
    void reissued(String number, long version, String replacedBy) {
        licence(number, version, "CANCELLED", "\"replacedBy\":\"" + replacedBy + "\",");
    }

    private void licence(String number, long version, String status, String more) {
        var data = """
                {"aggregateVersion":%d,"visibleTo":[],"licenceNumber":"%s","status":"%s",%s"holderOrg":"cn-baotou-re",
                 "destination":"DE","validFrom":"2020-01-01","validUntil":"2099-12-31","issuedAt":"2026-01-01T00:00:00Z",
                 "grounds":[],"lines":[{"line":1,"controlCode":"1C905.a","hsCode":"8505111000","description":"Magnets",
                 "issuedMg":1,"usedMg":0,"reservedMg":0,
                 "value":{"currency":"EUR","issuedMinor":1,"usedMinor":0,"reservedMinor":0}}]}""".formatted(version, number, status, more);
        send(Topic.LICENSING_LICENCE, number, event("licensing.licence-issued", "licensing.licence", data));
    }

    void organisation(String id, long version, String status) {
        var data = """
                {"aggregateVersion":%d,"visibleTo":[],"organisationId":"%s","name":"%s","kind":"COMPANY","country":"CN",
                 "status":"%s","identifiers":[]}""".formatted(version, id, id, status);
        send(Topic.LICENSING_ORGANISATION, id, event("licensing.organisation-frozen", "licensing.organisation", data));
    }

    void lot(String lotId, long version, String frozenBy) {
        var data = """
                {"aggregateVersion":%d,"visibleTo":[],"lotId":"%s","lotNumber":"L-1","gtin":"06901234000016",
                 "stage":"MAGNET","massMg":1000,"remainderMg":0,"grams":1,"producerOrg":"cn-baotou-re",
                 "custodianOrg":"cn-baotou-re","status":"ACTIVE","frozenBy":[%s],"composition":{"Nd":"28.0"},
                 "sourceOfRight":{"kind":"IMPORT","reference":"I-1"}}""".formatted(version, lotId, frozenBy.isEmpty() ? "" : "\"" + frozenBy + "\"");
        send(Topic.TRACKING_LOT, lotId, event("tracking.lot-minted", "tracking.lot", data));
    }

    /** What licensing answers: {@code reservation-held}, {@code commit-refused}, ... */
    String licensing(String fact, String declaration, long version) {
        var refusal = fact.endsWith("refused")
                ? ",\"refusal\":{\"slug\":\"licence-quantity-exceeded\",\"detail\":\"Too little is left\"}"
                : "";
        return event("licensing." + fact, "licensing.booking", """
                {"declarationId":"%s","declarationVersion":%d,"lines":[]%s}""".formatted(declaration, version, refusal));
    }

    /** What tracking answers: {@code lots-locked}, {@code lots-refused}. */
    String tracking(String fact, String declaration, long version) {
        var refusal =
                fact.endsWith("refused") ? ",\"refusal\":{\"slug\":\"lot-locked\",\"detail\":\"Another has it\"}" : "";
        return event("tracking." + fact, "tracking.lots-answer", """
                {"declarationId":"%s","declarationVersion":%d,"lots":[]%s}""".formatted(declaration, version, refusal));
    }

    void answer(String declaration, String... events) {
        for (var event : events)
            send(
                    event.contains("\"type\":\"licensing.") ? Topic.LICENSING_LEDGER : Topic.TRACKING_CUSTODY,
                    declaration,
                    event);
    }

    static String event(String fact, String schema, String data) {
        var event = """
                {"specversion":"1.0","id":"%s","source":"/ytterby/test","type":"%s.v1","subject":"s",\
                "time":"2026-11-22T08:00:00Z","datacontenttype":"application/json",\
                "dataschema":"urn:ytterby:schema:%s.v1","data":%s}""".formatted(UUID.randomUUID(), fact, schema, data);
        EventSchemas.assertValid(event);
        return event;
    }

    void send(Topic topic, String key, String value) {
        var _ = producer().send(new ProducerRecord<>(names.of(topic), key, value));
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
