package io.ytterby.licensing.licence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import io.ytterby.licensing.licence.app.EndLicence;
import io.ytterby.licensing.licence.app.Licences;
import io.ytterby.licensing.licence.app.ReinstateLicence;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceStatus;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FailedInspectionTest {
    @Inject
    Orders orders;

    @Inject
    Licences licences;

    @Inject
    ReinstateLicence reinstateLicence;

    @Inject
    EndLicence endLicence;

    @Inject
    KafkaSettings settings;

    @Inject
    TopicNames names;

    @Inject
    ObjectMapper json;

    @Test
    void a_verified_failure_suspends_once_and_a_lifted_ground_stays_lifted() throws Exception {
        var licence = orders.issued(Mass.ofGrams(500));
        var sentinel = orders.issued(Mass.ofGrams(500));
        var result = UUID.randomUUID();

        send("result-recorded", UUID.randomUUID(), licence, "DISCREPANT");
        send("result-verified", UUID.randomUUID(), licence, "CONFORMS");
        send("result-verified", result, licence, "DISCREPANT");
        Eventually.asserted(() -> assertThat(read(licence).status()).isEqualTo(LicenceStatus.SUSPENDED));
        var suspended = read(licence);
        reinstateLicence.reinstate(licence, suspended.grounds().getFirst().id(), "cleared", Orders.REGULATOR);
        send("result-verified", result, licence, "DISCREPANT");
        send("result-verified", UUID.randomUUID(), sentinel, "CONTROLLED_ELEMENT_FOUND");

        Eventually.asserted(() -> assertThat(read(sentinel).status()).isEqualTo(LicenceStatus.SUSPENDED));
        assertThat(suspended.grounds())
                .singleElement()
                .satisfies(ground -> assertThat(ground.result()).isEqualTo(result));
        assertThat(suspended.version()).isEqualTo(2);
        assertThat(read(licence).status()).isEqualTo(LicenceStatus.ISSUED);
    }

    @Test
    void a_licence_that_has_ended_gets_the_ground_too() throws Exception {
        var licence = orders.issued(Mass.ofGrams(500));
        endLicence.revoke(licence, "false papers", Orders.REGULATOR);

        send("result-verified", UUID.randomUUID(), licence, "DISCREPANT");

        Eventually.asserted(() -> assertThat(read(licence).grounds()).hasSize(1));
        assertThat(read(licence).status()).isEqualTo(LicenceStatus.REVOKED);
    }

    @Test
    void a_reversed_finding_is_shown_with_its_ground_which_stands_until_a_regulator_lifts_it() throws Exception {
        var licence = orders.issued(Mass.ofGrams(500));
        var result = UUID.randomUUID();
        send("result-verified", result, licence, "DISCREPANT");

        send("result-reversed", result, licence, "DISCREPANT");
        send("result-reversed", result, licence, "DISCREPANT");
        send("result-verified", result, licence, "DISCREPANT");

        Eventually.asserted(() -> assertThat(read(licence).grounds())
                .singleElement()
                .satisfies(ground -> assertThat(ground.reversal())
                        .isEqualTo(
                                new Ground.Reversal(Instant.parse("2026-11-23T09:00:00Z"), "The analyser was wrong"))));
        assertThat(read(licence).status()).isEqualTo(LicenceStatus.SUSPENDED);
        var ground = read(licence).grounds().getFirst().id();
        reinstateLicence.reinstate(licence, ground, "customs has reversed its finding", Orders.REGULATOR);
        assertThat(read(licence).status()).isEqualTo(LicenceStatus.ISSUED);
        assertThat(read(licence).version()).isEqualTo(4);
    }

    private Licence read(LicenceNumber number) {
        return licences.lookUp(number).orElseThrow();
    }

    /** As one order's, so that the results come in this order. */
    private void send(String fact, UUID result, LicenceNumber licence, String outcome) throws Exception {
        var data = (ObjectNode) json.readTree(EventSchemas.example("inspection.result"));
        data.put("resultId", result.toString()).put("outcome", outcome);
        data.putArray("licences").add(licence.value());
        if (fact.equals("result-reversed"))
            data.putObject("reversal")
                    .put("reversedBy", "qian.wen")
                    .put("reversedAt", "2026-11-23T09:00:00Z")
                    .put("reason", "The analyser was wrong");
        var event = """
                {"specversion":"1.0","id":"%s","type":"inspection.%s.v1","time":"2026-11-22T00:00:00Z","data":%s}""".formatted(UUID.randomUUID(), fact, data);
        try (var producer = new KafkaProducer<String, String>(settings.producer())) {
            producer.send(new ProducerRecord<>(names.of(Topic.INSPECTION_RESULT), "one-order", event))
                    .get();
        }
    }
}
