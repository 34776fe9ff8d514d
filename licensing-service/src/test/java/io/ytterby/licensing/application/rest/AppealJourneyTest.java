package io.ytterby.licensing.application.rest;

import static io.ytterby.licensing.Calls.COUNTERSIGNER;
import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OFFICER;
import static io.ytterby.licensing.Calls.SECOND_OFFICER;
import static io.ytterby.licensing.Calls.authority;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refusal is appealed: by other people, once, and with a licence where it is allowed. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AppealJourneyTest {
    private static final String CASES = "/v1/applications/";
    private static final String SECOND_COUNTERSIGNER = authority("feng.li", Roles.COUNTERSIGNER);

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void organisations() {
        CaseFixture.organisations();
    }

    @Test
    void an_appeal_has_its_own_people_and_when_it_is_allowed_there_is_a_licence() {
        var id = CaseFixture.refused();
        get(EXPORTER, CASES + id)
                .then()
                .body("rulings[0].denialReasons[0].code", equalTo("DIVERSION_RISK"))
                .body("appealUntil", notNullValue());
        var appeal = "/v1/appeals/" + CaseFixture.appealed(id);

        post(OFFICER, appeal + ":take-up", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:four-eyes"));
        post(SECOND_OFFICER, appeal + ":take-up", "{}").then().statusCode(200).body("status", equalTo("APPEAL_REVIEW"));
        post(SECOND_OFFICER, appeal + ":recommend", "{\"allow\": true, \"reason\": \"a known car maker\"}")
                .then()
                .statusCode(200);
        post(COUNTERSIGNER, appeal + ":decide", "{\"allow\": true, \"reason\": \"as recommended\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:four-eyes"));
        post(SECOND_COUNTERSIGNER, appeal + ":decide", "{\"allow\": true, \"reason\": \"as recommended\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("FINALISED_APPROVED"))
                .body("licenceNumber", matchesPattern("CN-[0-9]{4}-[0-9]{6,9}"));

        get(EXPORTER, appeal).then().body("status", equalTo("ALLOWED")).body("verdict.by", nullValue());
        get(EXPORTER, CASES + id).then().body("rulings.decision", contains("REFUSE", "APPROVE"));
    }

    @Test
    void a_rejected_appeal_leaves_the_refusal_and_is_the_only_one() {
        var id = CaseFixture.refused();
        var appeal = "/v1/appeals/" + CaseFixture.appealed(id);
        post(SECOND_OFFICER, appeal + ":take-up", "{}").then().statusCode(200);
        post(SECOND_OFFICER, appeal + ":recommend", "{\"allow\": false, \"reason\": \"nothing new\"}")
                .then()
                .statusCode(200);

        post(SECOND_COUNTERSIGNER, appeal + ":decide", "{\"allow\": false, \"reason\": \"nothing new\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("FINALISED_REFUSED"));

        post(EXPORTER, CASES + id + "/appeals", "{\"grounds\": \"please\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:appealed-already"));
    }

    @Test
    void the_database_refuses_a_verdict_by_somebody_who_had_a_part_in_the_case() {
        var id = CaseFixture.refused();
        var appeal = CaseFixture.appealed(id);
        post(SECOND_OFFICER, "/v1/appeals/" + appeal + ":take-up", "{}");
        post(SECOND_OFFICER, "/v1/appeals/" + appeal + ":recommend", "{\"allow\": true, \"reason\": \"x\"}");

        for (var person : new String[] {"li.wei", "sun.yu", "zhao.min"})
            assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("""
                            UPDATE appeal SET status = 'ALLOWED', decider = ?, verdict_allow = true, verdict_reason = 'x',
                                   decided_at = now() WHERE id = CAST(? AS uuid)""", person, appeal)))
                    .hasMessageContaining("the_decider_has_that_part");
    }
}
