package io.ytterby.licensing.application.rest;

import static io.ytterby.licensing.Calls.COUNTERSIGNER;
import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OFFICER;
import static io.ytterby.licensing.Calls.OTHER_EXPORTER;
import static io.ytterby.licensing.Calls.SECOND_OFFICER;
import static io.ytterby.licensing.Calls.as;
import static io.ytterby.licensing.Calls.authority;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.verb;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.Roles;
import io.ytterby.licensing.application.app.RequiredDepartments;
import io.ytterby.licensing.application.app.SecondCountersignature;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Department;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The longer ways through a case: a question, an amendment, two departments, two countersignatures. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CaseJourneyTest {
    private static final String CASES = "/v1/applications/";
    private static final String SECOND_COUNTERSIGNER = authority("feng.li", Roles.COUNTERSIGNER);

    @Inject
    RequiredDepartments departments;

    @Inject
    SecondCountersignature second;

    @BeforeEach
    void organisations() {
        CaseFixture.organisations();
    }

    @Test
    void questions_pause_a_case_until_the_last_is_answered_and_it_goes_on_where_it_was() {
        var id = CaseFixture.advised();
        var first = CaseFixture.asked(id);
        var other = CaseFixture.asked(id);

        post(OTHER_EXPORTER, "/v1/queries/" + first + ":answer", "{\"answer\": \"x\"}")
                .then()
                .statusCode(404);
        post(EXPORTER, "/v1/queries/" + first + ":answer", "{\"answer\": \"traction motors\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_EXPORTER_RESPONSE"))
                .body("returnsTo", equalTo("UNDER_FINAL_REVIEW"));
        post(EXPORTER, "/v1/queries/" + first + ":answer", "{\"answer\": \"again\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:query-settled"));
        post(COUNTERSIGNER, CASES + id + "/countersignatures", "{}").then().statusCode(409);
        post(OFFICER, "/v1/queries/" + other + ":close", "{\"reason\": \"answered by telephone\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("UNDER_FINAL_REVIEW"));

        get(EXPORTER, CASES + id + "/queries")
                .then()
                .body("items.status", contains("ANSWERED", "CLOSED"))
                .body("items[0].askedBy", nullValue())
                .body("items[0].dueOn", notNullValue());
        get(OFFICER, CASES + id + "/history")
                .then()
                .body(
                        "items.step.takeRight(5)",
                        contains("queried", "queried", "query-answered", "query-closed", "resume"))
                .body("items[-1].from", equalTo("AWAITING_EXPORTER_RESPONSE"))
                .body("items[-1].to", equalTo("UNDER_FINAL_REVIEW"));
        post(COUNTERSIGNER, CASES + id + "/countersignatures", "{}").then().statusCode(200);
    }

    @Test
    void an_amendment_takes_the_place_of_the_case_when_it_is_submitted() {
        var id = CaseFixture.submitted();
        as(EXPORTER)
                .header("If-Match", "\"2\"")
                .body("{\"endUse\": \"wind turbines\"}")
                .patch(CASES + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:amendment-needed"));

        String next = verb(EXPORTER, CASES + id + ":amend", 2, "{\"reason\": \"another end use\"}")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("edition", equalTo(2))
                .body("amends", equalTo(id))
                .extract()
                .path("id");
        verb(EXPORTER, CASES + id + ":amend", 3, "{\"reason\": \"twice\"}")
                .then()
                .statusCode(409);
        get(EXPORTER, CASES + id).then().body("status", equalTo("APPLICANT_EDITING"));
        as(EXPORTER)
                .header("If-Match", "\"1\"")
                .body("{\"endUse\": \"wind turbines\"}")
                .patch(CASES + next)
                .then()
                .statusCode(200);
        verb(EXPORTER, CASES + next + ":submit", 2, "{}").then().statusCode(200);

        get(EXPORTER, CASES + id)
                .then()
                .body("status", equalTo("SUPERSEDED_BY_EXPORTER_EDIT"))
                .body("supersededBy", equalTo(next))
                .body("possibleSteps.size()", equalTo(0));
        post(OFFICER, CASES + id + "/advice", CaseFixture.ALL_APPROVED).then().statusCode(409);
        CaseFixture.approved(next, 3).then().statusCode(200).body("status", equalTo("FINALISED_APPROVED"));
    }

    @Test
    void an_amendment_that_is_given_up_puts_the_case_back_and_a_withdrawn_case_takes_its_draft_along() {
        var id = CaseFixture.submitted();
        String next = verb(EXPORTER, CASES + id + ":amend", 2, "{\"reason\": \"another end use\"}")
                .path("id");

        verb(EXPORTER, CASES + next + ":withdraw", 1, "{\"reason\": \"not after all\"}")
                .then()
                .statusCode(200);
        get(EXPORTER, CASES + id).then().body("status", equalTo("INITIAL_CHECKS"));
        String again = verb(EXPORTER, CASES + id + ":amend", 4, "{\"reason\": \"yes after all\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        verb(EXPORTER, CASES + id + ":withdraw", 5, "{\"reason\": \"order cancelled\"}")
                .then()
                .statusCode(200);

        get(EXPORTER, CASES + again).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void every_department_that_is_required_must_be_heard_and_each_speaks_through_its_own_person() {
        var id = CaseFixture.submitted();
        QuarkusTransaction.requiringNew()
                .run(() -> departments.require(
                        ApplicationId.fromString(id), new Department("industry"), "goods of dysprosium"));

        post(OFFICER, CASES + id + "/advice", CaseFixture.ALL_APPROVED).then().body("status", equalTo("OGD_ADVICE"));
        post(COUNTERSIGNER, CASES + id + "/countersignatures", "{}")
                .then()
                .statusCode(409)
                .body("departments", contains("industry"));
        var forIndustry = CaseFixture.ALL_APPROVED.replaceFirst("\\{", "{\"department\": \"industry\", ");
        post(OFFICER, CASES + id + "/advice", forIndustry)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:adviser-of-another-department"));
        post(SECOND_OFFICER, CASES + id + "/advice", forIndustry.replace("industry", "no-such"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/department"));
        post(SECOND_OFFICER, CASES + id + "/advice", forIndustry)
                .then()
                .statusCode(200)
                .body("status", equalTo("UNDER_FINAL_REVIEW"));

        get(OFFICER, CASES + id).then().body("requiredDepartments", contains("industry", "licensing"));
    }

    @Test
    void a_grave_case_is_decided_after_two_countersigners_only() {
        var id = CaseFixture.submitted();
        QuarkusTransaction.requiringNew()
                .run(() -> second.require(ApplicationId.fromString(id), "a party is on the watch list"));
        post(OFFICER, CASES + id + "/advice", CaseFixture.ALL_APPROVED).then().statusCode(200);
        post(COUNTERSIGNER, CASES + id + "/countersignatures", "{}").then().statusCode(200);

        verb(OFFICER, CASES + id + ":finalise", 4, "{\"decision\": \"APPROVE\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:second-countersignature-missing"));
        post(COUNTERSIGNER, CASES + id + "/countersignatures", "{}").then().statusCode(409);
        post(SECOND_COUNTERSIGNER, CASES + id + "/countersignatures", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("FINAL_REVIEW_SECOND_COUNTERSIGN"));
        verb(OFFICER, CASES + id + ":finalise", 5, "{\"decision\": \"APPROVE\"}")
                .then()
                .statusCode(200);

        get(EXPORTER, CASES + id).then().body("rulings[0].provisos.text", contains("only as forwarder"));
    }

    @Test
    void what_the_engine_says_of_each_line_is_kept_with_the_version_of_the_list() {
        var item = """
                "item": {"form": "permanent_magnet", "family": "NdFeB", "stage": "magnet_simple", "origin": "CN",
                         "hsCode": "8505111000", "compositionWtPct": {"Nd": "28.0", "Dy": "2.5", "Fe": "66.9"}},""";
        var asked = CaseFixture.MAGNETS
                .replace("\"netMassMg\"", item + "\"netMassMg\"")
                .replace("civil", "military");
        String id = post(EXPORTER, "/v1/applications", asked)
                .then()
                .statusCode(201)
                .body("goods[0].item.compositionWtPct.Dy", equalTo("2.5"))
                .extract()
                .path("id");

        verb(EXPORTER, CASES + id + ":submit", 1, "{}")
                .then()
                .statusCode(200)
                .body("needsSecondCountersignature", equalTo(true));

        get(EXPORTER, CASES + id)
                .then()
                .body("goods[0].assessment.licence", equalTo("DUAL_USE_LICENCE"))
                .body("goods[0].assessment.listVersion", notNullValue());
        post(EXPORTER, "/v1/applications", asked.replace("\"28.0\"", "\"128.0\""))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(matchesPattern("/goods/0/item.*")));
    }
}
