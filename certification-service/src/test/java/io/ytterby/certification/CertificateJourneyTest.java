package io.ytterby.certification;

import static io.ytterby.certification.Certifiers.ASSESSOR;
import static io.ytterby.certification.Certifiers.ASSESSOR_IN_CAPITALS;
import static io.ytterby.certification.Certifiers.DECIDER;
import static io.ytterby.certification.Certifiers.OTHER_PRODUCER;
import static io.ytterby.certification.Certifiers.PRODUCER;
import static io.ytterby.certification.Certifiers.REGULATOR;
import static io.ytterby.certification.Certifiers.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.certification.certificate.app.SuspendLateAudits;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CertificateJourneyTest {
    private static final String WHY = "{\"reason\":\"A doubt\"}";

    @Inject
    Jdbi jdbi;

    @Inject
    TestClock clock;

    @Inject
    SuspendLateAudits lateAudits;

    @Test
    void one_person_applies_another_assesses_a_third_decides() {
        Certifiers.accredited();
        var id = Certifiers.applied();

        var early = Certifiers.issue(DECIDER, id);
        var assessed = Certifiers.assess(ASSESSOR, id, true);
        var own = Certifiers.issue(ASSESSOR, id);
        var inCapitals = Certifiers.issue(ASSESSOR_IN_CAPITALS, id);
        var issued = Certifiers.issue(DECIDER, id);

        assertThat(early.<String>path("type")).endsWith("certificate-step");
        assertThat(assessed.<String>path("step")).isEqualTo("ASSESSED");
        assertThat(own.<String>path("type")).endsWith("certificate-same-person");
        assertThat(inCapitals.statusCode()).isEqualTo(409);
        assertThat(issued.<String>path("status")).isEqualTo("VALID");
        assertThat(issued.<String>path("claimClass.OXIDE")).isEqualTo("LOW_CARBON");
        assertThat(issued.<String>path("validUntil")).isEqualTo("2028-12-31T16:00:00Z");
        assertThat(get(OTHER_PRODUCER, "/v1/certificates/" + id).statusCode()).isEqualTo(404);
        assertThat(told(id)).isEqualTo(1);
    }

    @Test
    void the_database_itself_refuses_the_same_person() {
        Certifiers.accredited();
        var id = Certifiers.applied();
        Certifiers.assess(ASSESSOR, id, true);

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("""
                        UPDATE certificate SET step = 'REFUSED', decided_by = upper(assessed_by), decided_at = now(),
                               decision_reason = 'x' WHERE id = ?""", UUID.fromString(id))))
                .rootCause()
                .hasMessageContaining("decided_by_another_person");
    }

    @Test
    void a_body_outside_its_scope_is_told_what_it_lacks() {
        Certifiers.accredited();
        var answer = Certifiers.post(PRODUCER, "/v1/certificates", """
                {"body":"nl-certis","scheme":{"id":"ytt-pcf","version":"1"},"stages":["ALLOY"],"custodyModels":["SEGREGATED"],
                 "site":"CNBAO","product":"NdFeB strip","measuredFrom":"2025-01-01","measuredUntil":"2026-01-01",
                 "footprint":{"gross":"9.5","offsets":"0","scope1":"2","scope2Market":"3","allocation":"MASS",
                              "gwpSet":"AR6"}}""");

        var assessed = Certifiers.assess(ASSESSOR, answer.path("certificateId"), true);

        assertThat(assessed.statusCode()).isEqualTo(422);
        assertThat(assessed.<String>path("gap")).isEqualTo("OTHER_STAGE");
    }

    @Test
    void how_it_stood_and_how_it_was_known_to_stand_are_two_questions() {
        var id = Certifiers.issued();
        var before = clock.instant();

        Certifiers.verb(REGULATOR, id, "suspend", WHY);
        var suspended = clock.instant();
        Certifiers.verb(DECIDER, id, "reinstate", WHY);
        var withdrawn =
                Certifiers.verb(DECIDER, id, "withdraw", "{\"reason\":\"Misstated\",\"validAt\":\"" + before + "\"}");

        var path = "/v1/certificates/" + id;
        assertThat(withdrawn.<String>path("status")).as(withdrawn.asString()).isEqualTo("WITHDRAWN");
        assertThat(get(PRODUCER, path + "?at=" + suspended).<String>path("status"))
                .isEqualTo("WITHDRAWN");
        assertThat(get(PRODUCER, path + "?at=" + suspended + "&knownAt=" + suspended)
                        .<String>path("status"))
                .isEqualTo("SUSPENDED");
        assertThat(get(PRODUCER, path + "?at=" + before + "&knownAt=" + suspended)
                        .<String>path("status"))
                .isEqualTo("VALID");
        assertThat(Certifiers.verb(DECIDER, id, "reinstate", WHY).<String>path("currentStatus"))
                .isEqualTo("WITHDRAWN");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("UPDATE status_event SET word = 'VALID'")))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_late_audit_suspends_from_the_end_of_its_grace_on() {
        var id = Certifiers.issued();
        var audited = Certifiers.issued();
        clock.ahead(
                Duration.ofDays(300),
                () -> Certifiers.verb(
                        ASSESSOR,
                        audited,
                        "audit",
                        "{\"doneAt\":\"" + clock.instant() + "\",\"passed\":true,\"findings\":\"Fine\"}"));

        clock.ahead(Duration.ofDays(430), () -> lateAudits.suspendLate(clock.instant()));

        var events = get(PRODUCER, "/v1/certificates/" + id).<List<String>>path("statusEvents.cause");
        assertThat(events).containsExactly("ISSUED", "AUDIT_LATE");
        assertThat(get(PRODUCER, "/v1/certificates/" + audited).<List<String>>path("statusEvents.cause"))
                .containsExactly("ISSUED");
    }

    @Test
    void an_heir_ends_what_it_takes_the_place_of() {
        var first = Certifiers.issued();
        String heir = Certifiers.apply("\"supersedes\":\"" + first + "\",").path("certificateId");

        Certifiers.assess(ASSESSOR, heir, true);
        Certifiers.issue(DECIDER, heir);

        assertThat(get(PRODUCER, "/v1/certificates/" + first).<String>path("status"))
                .isEqualTo("SUPERSEDED");
        assertThat(get(PRODUCER, "/v1/certificates/" + heir).<String>path("status"))
                .isEqualTo("VALID");
    }

    private int told(String id) {
        return jdbi.withHandle(handle -> {
            var records = handle.createQuery(
                            "SELECT record FROM outbox WHERE topic LIKE '%certification.certificate' AND key = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .list();
            records.forEach(EventSchemas::assertValid);
            return records.size();
        });
    }
}
