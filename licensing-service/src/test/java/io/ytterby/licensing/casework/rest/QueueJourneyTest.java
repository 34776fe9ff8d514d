package io.ytterby.licensing.casework.rest;

import static io.ytterby.licensing.Calls.COUNTERSIGNER;
import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OFFICER;
import static io.ytterby.licensing.Calls.OTHER_EXPORTER;
import static io.ytterby.licensing.Calls.REGULATOR;
import static io.ytterby.licensing.Calls.SECOND_OFFICER;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.ytterby.licensing.application.rest.CaseFixture;
import io.ytterby.licensing.casework.app.RecountDesks;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class QueueJourneyTest {
    @Inject
    Jdbi jdbi;

    @Inject
    RecountDesks recountDesks;

    @BeforeEach
    void organisations() {
        CaseFixture.organisations();
    }

    @Test
    void a_submitted_case_lies_in_its_queue_with_its_clock_until_it_is_decided() {
        var id = CaseFixture.submitted();

        var row = inQueue("rare-earths", id);

        assertThat(row).containsEntry("leftWorkingDays", 45).containsEntry("overdue", false);
        assertThat(row.get("dueOn")).isNotNull();
        get(OFFICER, "/v1/queues")
                .then()
                .statusCode(200)
                .body("items.find { it.name == 'rare-earths' }.open", greaterThan(0));
        verb(EXPORTER, "/v1/applications/" + id + ":withdraw", version(id), "{\"reason\": \"order cancelled\"}")
                .then()
                .statusCode(200);
        assertThat(rows("/v1/queues/all", id)).isEmpty();
    }

    @Test
    void a_flag_sends_a_case_elsewhere_and_taking_it_off_sends_it_back_with_both_on_record() {
        var id = CaseFixture.submitted();
        var flags = "/v1/applications/" + id + "/flags";

        var flag = post(OFFICER, flags, "{\"kind\": \"SCREENING_HIT\", \"reason\": \"name is close to a listed one\"}")
                .then()
                .statusCode(201)
                .extract()
                .<Integer>path("id");
        assertThat(inQueue("sensitive", id).get("flags")).isEqualTo(List.of("SCREENING_HIT"));
        post(OFFICER, flags, "{\"kind\": \"SCREENING_HIT\", \"reason\": \"again\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:flag-stands"));
        post(OFFICER, flags, "{\"kind\": \"NO_SUCH\", \"reason\": \"?\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/kind"));
        post(REGULATOR, "/v1/flags/" + flag + ":remove", "{\"reason\": \"another firm\"}")
                .then()
                .statusCode(200);

        assertThat(inQueue("rare-earths", id).get("flags")).isEqualTo(List.of());
        post(REGULATOR, "/v1/flags/" + flag + ":remove", "{\"reason\": \"again\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:flag-removed"));
        get(OFFICER, flags)
                .then()
                .body("items.stands", contains(false))
                .body("items.removalReason", contains("another firm"));
        assertThat(audited(id)).containsSubsequence("case.flagged", "case.unflagged");
    }

    @Test
    void of_eight_who_reach_for_a_case_at_once_one_gets_it() throws Exception {
        var id = CaseFixture.submitted();
        var hands = new ArrayList<Callable<Integer>>();
        for (int hand = 0; hand < 8; hand++) {
            var token = hand % 2 == 0 ? OFFICER : SECOND_OFFICER;
            hands.add(
                    () -> post(token, "/v1/applications/" + id + ":take", "{}").statusCode());
        }

        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(hands)) statuses.add(answer.get());
        }

        assertThat(statuses).containsOnlyOnce(200).hasSize(8).containsOnly(200, 409);
    }

    @Test
    void a_case_is_taken_released_assigned_and_seen_in_the_workload() {
        var id = CaseFixture.submitted();
        var path = "/v1/applications/" + id;

        post(OFFICER, path + ":take", "{}").then().statusCode(200).body("assignee", equalTo("li.wei"));
        post(SECOND_OFFICER, path + ":take", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:case-taken"));
        post(SECOND_OFFICER, path + ":release", "{\"reason\": \"not mine\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:case-not-yours"));
        post(OFFICER, path + ":release", "{\"reason\": \"on leave\"}").then().statusCode(200);
        post(REGULATOR, path + ":assign", "{\"officer\": \"zhao.min\", \"reason\": \"knows the firm\"}")
                .then()
                .statusCode(200)
                .body("assignee", equalTo("zhao.min"));

        get(COUNTERSIGNER, "/v1/workload").then().statusCode(200).body("items.officer", hasItem("zhao.min"));
        assertThat(rows("/v1/queues/all?assignee=zhao.min", id)).hasSize(1);
        assertThat(rows("/v1/queues/all?unassigned=true", id)).isEmpty();
    }

    @Test
    void an_officer_puts_a_case_into_another_queue_and_no_rule_takes_it_back() {
        var id = CaseFixture.submitted();
        var path = "/v1/applications/" + id;

        post(OFFICER, path + ":move", "{\"queue\": \"nowhere\", \"reason\": \"?\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/queue"));
        post(OFFICER, path + ":move", "{\"queue\": \"general\", \"reason\": \"a query on its own\"}")
                .then()
                .statusCode(200)
                .body("rule", equalTo("by-hand"));
        post(OFFICER, path + "/flags", "{\"kind\": \"PRIORITY\", \"reason\": \"humanitarian\"}")
                .then()
                .statusCode(201);

        assertThat(inQueue("general", id)).containsEntry("rule", "by-hand");
    }

    @Test
    void pages_of_a_queue_follow_the_due_day_and_miss_nothing() {
        var ids = List.of(CaseFixture.submitted(), CaseFixture.submitted(), CaseFixture.submitted());

        var seen = new ArrayList<String>();
        var path = "/v1/queues/rare-earths?pageSize=2";
        for (var next = path; next != null; ) {
            JsonPath page = get(OFFICER, next).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.applicationId"));
            String token = page.getString("nextPageToken");
            next = token == null ? null : path + "&pageToken=" + token;
        }

        assertThat(seen).containsAll(ids).doesNotHaveDuplicates();
        get(OFFICER, "/v1/queues/rare-earths?pageToken=bm90IG91cnM").then().statusCode(400);
        get(OFFICER, "/v1/queues/nowhere").then().statusCode(404);
        get(OFFICER, "/v1/queues/all?status=NO_SUCH").then().statusCode(400);
    }

    @Test
    void the_exporter_is_told_of_what_concerns_it_and_of_nothing_that_officers_think() {
        var id = CaseFixture.countersigned();
        verb(OFFICER, "/v1/applications/" + id + ":finalise", version(id), "{\"decision\": \"APPROVE\"}")
                .then()
                .statusCode(200);

        var told = get(EXPORTER, "/v1/notices?unread=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> own = told.getList("items.findAll { it.applicationId == '" + id + "' }");

        assertThat(own).extracting(one -> one.get("fact")).contains("application-submitted", "application-finalised");
        assertThat(own.toString())
                .contains("the licence is CN-")
                .doesNotContain("only as forwarder", "sun.yu", "li.wei");
        get(OTHER_EXPORTER, "/v1/notices")
                .then()
                .statusCode(200)
                .body("items.findAll { it.applicationId == '" + id + "' }.size()", equalTo(0));
        var first = own.getFirst().get("id");
        post(EXPORTER, "/v1/notices/" + first + ":read", "")
                .then()
                .statusCode(200)
                .body("read", equalTo(true))
                .body("readBy", equalTo("chen.hao"));
        post(OTHER_EXPORTER, "/v1/notices/" + first + ":read", "").then().statusCode(404);
        get(EXPORTER, "/v1/notices?unread=true")
                .then()
                .body("items.findAll { it.id == " + first + " }.size()", equalTo(0));
    }

    @Test
    void the_clock_of_a_case_is_read_by_both_sides_and_says_who_holds_it() {
        var id = CaseFixture.submitted();

        get(EXPORTER, "/v1/applications/" + id + "/clock")
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"))
                .body("leftWorkingDays", equalTo(45))
                .body("dueOn", notNullValue())
                .body("holders.holder", contains("AUTHORITY"))
                .body("why.en", hasItem(containsString("0 of 45 working days are used")))
                .body("calendar.year", hasItem(2026));
        get(OTHER_EXPORTER, "/v1/applications/" + id + "/clock").then().statusCode(404);
    }

    @Test
    void a_question_stops_the_clock_and_the_answer_starts_it_again() {
        var id = CaseFixture.submitted();
        var query = CaseFixture.asked(id);

        get(EXPORTER, "/v1/applications/" + id + "/clock")
                .then()
                .body("state", equalTo("PAUSED"))
                .body("intervals.last().holder", equalTo("EXPORTER"))
                .body("why.en", hasItem(containsString("waits for the exporter's answer to a query")));
        assertThat(inQueue("rare-earths", id)).containsEntry("waits", true);
        get(EXPORTER, "/v1/notices")
                .then()
                .body(
                        "items.find { it.applicationId == '" + id + "' }.says.en",
                        containsString("the authority has a question"));
        post(EXPORTER, "/v1/queries/" + query + ":answer", "{\"answer\": \"Traction motors of cars.\"}")
                .then()
                .statusCode(200);

        get(OFFICER, "/v1/applications/" + id + "/clock").then().body("state", equalTo("RUNNING"));
        assertThat(inQueue("rare-earths", id)).containsEntry("waits", false);
    }

    @Test
    void a_clock_that_was_counted_with_another_calendar_is_counted_again() {
        var id = CaseFixture.submitted();
        var due = inQueue("rare-earths", id).get("dueOn");
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE case_desk SET calendar = 'an older one', due_on = '2020-01-01' WHERE application = ?::uuid",
                id));

        recountDesks.recount();

        assertThat(inQueue("rare-earths", id)).containsEntry("dueOn", due);
    }

    private static int version(String id) {
        return get(OFFICER, "/v1/applications/" + id).then().extract().path("version");
    }

    private static Map<String, Object> inQueue(String queue, String id) {
        var rows = rows("/v1/queues/" + queue + "?pageSize=1000", id);
        assertThat(rows).as("in %s", queue).hasSize(1);
        return rows.getFirst();
    }

    private static List<Map<String, Object>> rows(String path, String id) {
        return get(OFFICER, path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.applicationId == '" + id + "' }");
    }

    private List<String> audited(String id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT action FROM audit WHERE subject = :subject ORDER BY id")
                        .bind("subject", "application/" + id)
                        .mapTo(String.class)
                        .list());
    }
}
