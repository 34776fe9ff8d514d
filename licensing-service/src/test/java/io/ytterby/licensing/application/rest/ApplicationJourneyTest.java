package io.ytterby.licensing.application.rest;

import static io.ytterby.licensing.Calls.COUNTERSIGNER;
import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OFFICER;
import static io.ytterby.licensing.Calls.OTHER_EXPORTER;
import static io.ytterby.licensing.Calls.SECOND_OFFICER;
import static io.ytterby.licensing.Calls.as;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.verb;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ApplicationJourneyTest {
    @Inject
    Jdbi jdbi;

    @BeforeEach
    void organisations() {
        CaseFixture.organisations();
    }

    @Test
    void an_application_goes_from_draft_to_licence() {
        var id = CaseFixture.countersigned();

        var decided = verb(OFFICER, "/v1/applications/" + id + ":finalise", 4, "{\"decision\": \"APPROVE\"}");

        decided.then()
                .statusCode(200)
                .header("Ytterby-Version", id + "@5")
                .body("status", equalTo("FINALISED_APPROVED"))
                .body("licenceNumber", matchesPattern("CN-[0-9]{4}-[0-9]{6,9}"));
        get(EXPORTER, "/v1/applications/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.step",
                        contains(
                                "drafted",
                                "submitted",
                                "begin-checks",
                                "advised",
                                "consolidate",
                                "finish-review",
                                "countersigned",
                                "finalised"))
                .body("items[3].person", nullValue());
        assertThat(facts(id)).hasSize(5).allSatisfy(EventSchemas::assertValid);
        assertThat(audited(id))
                .containsExactly(
                        "application.drafted",
                        "application.submitted",
                        "application.advised",
                        "application.countersigned",
                        "application.finalised");
    }

    @Test
    void its_parties_are_told_with_each_step_how_it_stands_in_words_that_name_no_officer_and_no_other_firm() {
        var id = CaseFixture.countersigned();
        assertThat(told(id)).contains("\"status\":\"IN_REVIEW\"").contains("\"org\":\"de-rheinwerk-auto\"");

        verb(OFFICER, "/v1/applications/" + id + ":finalise", 4, "{\"decision\": \"APPROVE\"}");

        assertThat(told(id))
                .contains("\"status\":\"APPROVED\"", "\"licenceNumber\":\"CN-")
                .doesNotContain("\"forecast\"", "officer", "UNDER_FINAL_REVIEW");
    }

    /** The newest state on its way to the others. */
    private String told(String id) {
        var record = jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT record FROM outbox WHERE topic = 'licensing.case-status' AND key = :id
                         ORDER BY version DESC LIMIT 1""").bind("id", id).mapTo(String.class).one());
        EventSchemas.assertValid(record);
        return record;
    }

    @Test
    void a_refusal_needs_reasons_and_the_exporter_reads_them() {
        var id = CaseFixture.submitted();
        post(OFFICER, "/v1/applications/" + id + "/advice", CaseFixture.ALL_APPROVED.replaceFirst("APPROVE", "REFUSE"))
                .then()
                .statusCode(200);
        post(COUNTERSIGNER, "/v1/applications/" + id + "/countersignatures", "{}")
                .then()
                .statusCode(200);

        verb(OFFICER, "/v1/applications/" + id + ":finalise", 4, "{\"decision\": \"REFUSE\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:denial-reasons-missing"));
        verb(OFFICER, "/v1/applications/" + id + ":finalise", 4, """
                {"decision": "REFUSE", "denialReasons": ["risk of diversion"]}""").then().statusCode(200);

        get(EXPORTER, "/v1/applications/" + id)
                .then()
                .body("status", equalTo("FINALISED_REFUSED"))
                .body("decisionReasons", contains("risk of diversion"))
                .body("advice", nullValue());
        verb(EXPORTER, "/v1/applications/" + id + ":withdraw", 5, "{\"reason\": \"never mind\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:application-state"));
    }

    @Test
    void officers_who_disagree_block_the_countersignature_until_they_agree() {
        var id = CaseFixture.advised();
        var refusal = "{\"goods\": [{\"line\": 1, \"advice\": \"REFUSE\", \"reason\": \"doubt\"}]}";
        post(SECOND_OFFICER, "/v1/applications/" + id + "/advice", refusal)
                .then()
                .statusCode(200);

        post(COUNTERSIGNER, "/v1/applications/" + id + "/countersignatures", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:advice-conflicting"));
        post(SECOND_OFFICER, "/v1/applications/" + id + "/advice", refusal.replace("REFUSE", "APPROVE"));

        post(COUNTERSIGNER, "/v1/applications/" + id + "/countersignatures", "{}")
                .then()
                .statusCode(200);
    }

    @Test
    void a_draft_is_changed_by_who_has_read_its_newest_version_only() {
        var id = CaseFixture.drafted();
        var patch = "{\"endUse\": \"wind turbines\"}";

        as(EXPORTER).body(patch).patch("/v1/applications/" + id).then().statusCode(428);
        as(EXPORTER)
                .header("If-Match", "\"1\"")
                .body(patch)
                .patch("/v1/applications/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("endUse", equalTo("wind turbines"));
        as(EXPORTER)
                .header("If-Match", "\"1\"")
                .body(patch)
                .patch("/v1/applications/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void an_application_of_another_exporter_is_not_there() {
        var id = CaseFixture.drafted();

        get(OTHER_EXPORTER, "/v1/applications/" + id).then().statusCode(404);
        get(OFFICER, "/v1/applications/" + id).then().statusCode(404); // a draft is the exporter's own
        verb(OTHER_EXPORTER, "/v1/applications/" + id + ":submit", 1, "{}")
                .then()
                .statusCode(404);
        get(OTHER_EXPORTER, "/v1/applications")
                .then()
                .statusCode(200)
                .body("items.id.flatten().contains('" + id + "')", equalTo(false));
    }

    @Test
    void what_names_something_unknown_is_refused_with_a_pointer() {
        var unknown =
                CaseFixture.MAGNETS.replace("de-rheinwerk-auto", "no-such-firm").replace("1C905.a", "9Z999.z");

        post(EXPORTER, "/v1/applications", unknown)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parties/0/organisationId", "/goods/0/controlCode"));
        post(EXPORTER, "/v1/applications", CaseFixture.MAGNETS.replace("500000000", "-1"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/goods/0/netMassMg"));
    }

    @Test
    void a_page_token_of_another_list_and_an_empty_advice_are_refused_in_words() {
        var token = Base64.getUrlEncoder().encodeToString("not an id".getBytes(UTF_8));

        for (var path : List.of("/v1/applications", "/v1/organisations"))
            get(OFFICER, path + "?pageToken=" + token)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("?pageToken"));
        for (var body : List.of("{}", "{\"goods\": [null]}", "{\"goods\": []}"))
            post(OFFICER, "/v1/applications/" + CaseFixture.submitted() + "/advice", body)
                    .then()
                    .statusCode(400);
    }

    @Test
    void finalise_clicked_eight_times_at_once_decides_once() throws Exception {
        var id = CaseFixture.countersigned();
        var clicks = new ArrayList<Callable<Integer>>();
        for (int click = 0; click < 8; click++)
            clicks.add(() -> verb(OFFICER, "/v1/applications/" + id + ":finalise", 4, "{\"decision\": \"APPROVE\"}")
                    .statusCode());

        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(clicks)) statuses.add(answer.get());
        }

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(facts(id)).hasSize(5);
    }

    @Test
    void withdrawn_is_withdrawn() {
        var id = CaseFixture.submitted();

        verb(EXPORTER, "/v1/applications/" + id + ":withdraw", 2, "{\"reason\": \"order cancelled\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        post(OFFICER, "/v1/applications/" + id + "/advice", CaseFixture.ALL_APPROVED)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:application-state"));
    }

    private List<String> facts(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT record FROM outbox WHERE topic = 'licensing.application' AND key = :id ORDER BY seq")
                .bind("id", id)
                .mapTo(String.class)
                .list());
    }

    private List<String> audited(String id) {
        // Screening goes its own way meanwhile, before the decision or after it.
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT action FROM audit WHERE subject = :subject AND action <> 'application.screened' ORDER BY id")
                .bind("subject", "application/" + id)
                .mapTo(String.class)
                .list());
    }
}
