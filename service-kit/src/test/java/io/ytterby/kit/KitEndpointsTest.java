package io.ytterby.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.Copies.Copy;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class KitEndpointsTest {
    @Inject
    Things things;

    @Inject
    Copies copies;

    @Inject
    KafkaSettings settings;

    @Inject
    TopicNames names;

    @Test
    void an_auditor_reads_what_happened_to_a_thing_and_gets_the_proof() {
        var key = "endpoint-" + UUID.randomUUID();
        things.change(key);

        Number id = auditor()
                .queryParam("subject", "thing/" + key)
                .get("/v1/audit")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("thing.changed"))
                .extract()
                .path("items[0].id");

        Eventually.asserted(() -> auditor()
                .get("/v1/audit/" + id + "/proof")
                .then()
                .statusCode(200)
                .body("entry.subject", equalTo("thing/" + key))
                .body("head.signature", notNullValue()));
        auditor().get("/v1/audit/head").then().statusCode(200).body("position", notNullValue());
        auditor().get("/v1/audit/verification").then().statusCode(200).body("fault", equalTo(null));
    }

    @Test
    void an_entry_that_does_not_exist_is_a_404() {
        auditor().get("/v1/audit/999999999/proof").then().statusCode(404);
    }

    @Test
    void an_operator_finds_a_dead_letter_and_plays_it_again() {
        var key = deadLetter();
        String id = idOf(key);
        copies.poisoned.remove(key);

        operator()
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/dead-letters/" + id + ":replay")
                .then()
                .statusCode(202);

        Eventually.asserted(() -> assertThat(copies.of(key)).contains(new Copy(2, 2)));
    }

    @Test
    void a_skipped_letter_is_left_out_and_what_waited_goes_on() {
        var key = deadLetter();
        String id = idOf(key);
        copies.poisoned.remove(key);

        operator()
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/dead-letters/" + id + ":skip")
                .then()
                .statusCode(202);

        Eventually.asserted(() -> assertThat(copies.of(key)).contains(new Copy(2, 1)));
    }

    /** Two events of a poisoned key: the first is dead, the second parked. */
    private String deadLetter() {
        var key = "thing-" + UUID.randomUUID();
        copies.poisoned.add(key);
        try (var producer = new KafkaProducer<String, String>(settings.producer())) {
            for (int version = 1; version <= 2; version++) {
                var _ = producer.send(new ProducerRecord<>(
                        names.of(Topic.LICENSING_ORGANISATION), key, """
                        {"specversion":"1.0","id":"%s","type":"licensing.thing-changed.v1",
                         "time":"2026-11-22T00:00:00Z","data":{"aggregateVersion":%d}}""".formatted(UUID.randomUUID(), version)));
            }
        }
        Eventually.asserted(() -> operator()
                .get("/v1/dead-letters?pageSize=1000")
                .then()
                .body(
                        "items.findAll { it.key == '%s' }.status".formatted(key),
                        equalTo(java.util.List.of("DEAD", "PARKED"))));
        return key;
    }

    private static String idOf(String key) {
        return operator()
                .get("/v1/dead-letters?pageSize=1000")
                .path("items.find { it.key == '%s' && it.status == 'DEAD' }.id".formatted(key));
    }

    private static RequestSpecification auditor() {
        return as("wen.audit", "cn-audit", OrganisationKind.AUTHORITY, Roles.AUDITOR);
    }

    private static RequestSpecification operator() {
        return as("olu.ops", "ytterby-ops", OrganisationKind.COMPANY, Roles.OPERATOR);
    }

    private static RequestSpecification as(String person, String organisation, OrganisationKind kind, String role) {
        // The colon of a verb is sent as it is.
        return given().urlEncodingEnabled(false)
                .header(
                        "Authorization",
                        "Bearer "
                                + TestTokens.of(person, organisation, kind, role)
                                        .signed());
    }
}
