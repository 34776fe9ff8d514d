package io.ytterby.licensing.application.rest;

import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OFFICER;
import static io.ytterby.licensing.Calls.as;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.verb;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An approved case changes: its licence stands until the next edition is approved. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReopenedCaseTest {
    private static final String CASES = "/v1/applications/";

    @BeforeEach
    void organisations() {
        CaseFixture.organisations();
    }

    @Test
    void a_reopened_case_changes_its_licence_when_the_next_edition_is_approved_and_not_before() {
        var id = CaseFixture.submitted();
        String old =
                CaseFixture.approved(id, 2).then().statusCode(200).extract().path("licenceNumber");

        String next = verb(OFFICER, CASES + id + ":reopen", 5, """
                {"cause": "CHANGES", "reason": "another forwarder"}""")
                .then()
                .statusCode(201)
                .body("replacesLicence", equalTo(old))
                .extract()
                .path("id");
        as(EXPORTER)
                .header("If-Match", "\"1\"")
                .body("{\"endUse\": \"traction motors and wind turbines\"}")
                .patch(CASES + next)
                .then()
                .statusCode(200);
        verb(EXPORTER, CASES + next + ":submit", 2, "{}").then().statusCode(200);
        get(EXPORTER, CASES + id)
                .then()
                .body("status", equalTo("REOPENED_FOR_CHANGES"))
                .body("licenceNumber", equalTo(old));
        String licence =
                CaseFixture.approved(next, 3).then().statusCode(200).extract().path("licenceNumber");

        get(EXPORTER, CASES + id)
                .then()
                .body("status", equalTo("SUPERSEDED_BY_EXPORTER_EDIT"))
                .body("supersededBy", equalTo(next));
        get(EXPORTER, "/v1/licences/" + old).then().body("status", equalTo("CANCELLED"));
        get(EXPORTER, "/v1/licences/" + licence).then().body("status", equalTo("ISSUED"));
    }

    @Test
    void an_amended_change_still_replaces_the_licence_and_a_refused_one_leaves_it() {
        var id = CaseFixture.submitted();
        String old =
                CaseFixture.approved(id, 2).then().statusCode(200).extract().path("licenceNumber");
        String second = reopened(id, 5);
        verb(EXPORTER, CASES + second + ":submit", 1, "{}").then().statusCode(200);

        String third = verb(EXPORTER, CASES + second + ":amend", 2, "{\"reason\": \"once more\"}")
                .then()
                .statusCode(201)
                .body("replacesLicence", equalTo(old))
                .extract()
                .path("id");
        verb(EXPORTER, CASES + third + ":submit", 1, "{}").then().statusCode(200);
        get(EXPORTER, CASES + id).then().body("status", equalTo("REOPENED_FOR_CHANGES"));
        post(OFFICER, CASES + third + ":close", "{\"reason\": \"no answer\"}")
                .then()
                .statusCode(200);
        get(EXPORTER, CASES + id)
                .then()
                .body("status", equalTo("FINALISED_APPROVED"))
                .body("licenceNumber", equalTo(old));

        reopened(id, 7);
    }

    private static String reopened(String id, long version) {
        return verb(OFFICER, CASES + id + ":reopen", version, "{\"cause\": \"CHANGES\", \"reason\": \"x\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_change_of_the_registry_is_reviewed_at_once_and_dismissing_it_leaves_the_licence() {
        var id = CaseFixture.submitted();
        CaseFixture.approved(id, 2).then().statusCode(200);

        String next = verb(OFFICER, CASES + id + ":reopen", 5, """
                {"cause": "ORGANISATION_CHANGE", "reason": "the end user has another name"}""")
                .then()
                .statusCode(201)
                .body("status", equalTo("INITIAL_CHECKS"))
                .extract()
                .path("id");
        verb(OFFICER, CASES + id + ":dismiss-changes", 6, "{\"reason\": \"a spelling only\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("FINALISED_APPROVED"))
                .body("licenceNumber", notNullValue());

        get(EXPORTER, CASES + next).then().body("status", equalTo("CLOSED"));
    }
}
