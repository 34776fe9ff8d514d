package io.ytterby.licensing.application.rest;

import static io.ytterby.licensing.Calls.COUNTERSIGNER;
import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OFFICER;
import static io.ytterby.licensing.Calls.OTHER_EXPORTER;
import static io.ytterby.licensing.Calls.as;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.verb;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a case is found among the others, and what it says can be done next. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CaseListTest {
    private static final String CASES = "/v1/applications/";

    @BeforeEach
    void organisations() {
        CaseFixture.organisations();
    }

    @Test
    void a_case_says_what_can_be_done_next_and_why_not() {
        var id = CaseFixture.submitted();
        post(
                        OFFICER,
                        CASES + id + "/advice",
                        "{\"goods\": [{\"line\": 1, \"advice\": \"APPROVE\", \"reason\": \"known\"}]}")
                .then()
                .statusCode(200);

        get(COUNTERSIGNER, CASES + id)
                .then()
                .body("nextSteps.find { it.step == 'COUNTERSIGN' }.allowed", equalTo(false))
                .body("nextSteps.find { it.step == 'COUNTERSIGN' }.problem", equalTo("advice-missing"))
                .body("nextSteps.find { it.step == 'ADVISE' }.allowed", equalTo(true));
        get(EXPORTER, CASES + id).then().body("nextSteps.step", contains("AMEND", "WITHDRAW"));
        as(COUNTERSIGNER)
                .header("Accept-Language", "zh-CN")
                .get(CASES + id)
                .then()
                .header("Vary", containsString("Accept-Language"))
                .body("nextSteps.find { it.step == 'COUNTERSIGN' }.because", startsWith("尚有未出具意见的部分"));
    }

    @Test
    void cases_are_listed_by_status_words_and_person_in_the_order_asked_for_page_by_page() {
        var word = "motor-" + UUID.randomUUID().toString().substring(0, 8);
        var first = submittedFor(word);
        var second = submittedFor(word);
        post(OFFICER, CASES + first + "/advice", CaseFixture.ALL_APPROVED)
                .then()
                .statusCode(200);

        var newestFirst = "/v1/applications?sort=-submittedAt&pageSize=1&text=" + word;
        String token = get(OFFICER, newestFirst)
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .extract()
                .path("nextPageToken");
        get(OFFICER, newestFirst + "&pageToken=" + token)
                .then()
                .body("items.id", contains(first))
                .body("nextPageToken", nullValue());
        get(OFFICER, "/v1/applications?status=INITIAL_CHECKS,DRAFT&text=" + word)
                .then()
                .body("items.id", contains(second));
        get(OFFICER, "/v1/applications?mine=true&text=" + word).then().body("items.id", contains(first));
        get(OTHER_EXPORTER, "/v1/applications?exporterOrg=cn-baotou-re&text=" + word)
                .then()
                .body("items.size()", equalTo(0));
        get(OFFICER, "/v1/applications?submittedUntil=2020-01-01&text=" + word)
                .then()
                .body("items.size()", equalTo(0));
        for (var wrong : new String[] {"status=OPEN", "sort=price", "submittedFrom=yesterday"})
            get(OFFICER, "/v1/applications?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer[0]", matchesPattern("\\?(status|sort|submittedFrom)"));
    }

    private static String submittedFor(String endUse) {
        String id = post(EXPORTER, "/v1/applications", CaseFixture.MAGNETS.replace("traction motors", endUse))
                .path("id");
        verb(EXPORTER, CASES + id + ":submit", 1, "{}").then().statusCode(200);
        return id;
    }
}
