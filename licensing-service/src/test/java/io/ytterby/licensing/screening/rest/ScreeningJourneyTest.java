package io.ytterby.licensing.screening.rest;

import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OFFICER;
import static io.ytterby.licensing.Calls.REGULATOR;
import static io.ytterby.licensing.Calls.authority;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.kernel.Roles;
import io.ytterby.licensing.Calls;
import io.ytterby.licensing.application.rest.CaseFixture;
import io.ytterby.licensing.screening.app.ScreenWaitingCases;
import io.ytterby.licensing.screening.index.OwnList;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ScreeningJourneyTest {
    private static final String EDITOR = authority("fang.rui", Roles.LIST_EDITOR);
    private static final String SECOND_EDITOR = authority("gao.jie", Roles.LIST_EDITOR);
    private static final String LISTS = "/v1/screening/lists";

    @Inject
    Jdbi jdbi;

    @Inject
    ScreenWaitingCases screenWaitingCases;

    private final String list = "own-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_list() {
        CaseFixture.organisations();
        post(EDITOR, LISTS, "{\"id\": \"%s\", \"title\": \"Our own\"}".formatted(list))
                .then()
                .statusCode(201);
    }

    @Test
    void a_name_is_looked_up_with_the_reasons_for_each_hit_and_the_version_of_the_list() {
        put(0, OwnList.csv()).then().statusCode(200).body("entries", equalTo(10));

        Eventually.asserted(() -> get(OFFICER, "/v1/screening?name=Qilin+Metals+Trading&country=MM")
                .then()
                .statusCode(200)
                .body("lists." + list, equalTo(1))
                .body("items.entry", hasItem("N-1"))
                .body("items[0].reasons.reason", hasItem("SAME_WORDS")));
    }

    @Test
    void a_list_that_loses_too_much_waits_for_a_second_person_with_a_reason() {
        put(0, OwnList.csv()).then().statusCode(200);
        var version = openedWith(OwnList.csv().lines().limit(6).reduce("", (a, b) -> a + b + "\n"));

        post(EDITOR, LISTS + "/" + list + "/versions/" + version + ":publish", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:screening-list-shrunk"))
                .body("lostEntries", equalTo(5));
        get(EDITOR, LISTS + "/" + list + "/versions").then().body("items.status", contains("HELD", "CURRENT"));
        release(EDITOR, version).then().statusCode(403);
        release(SECOND_EDITOR, version).then().statusCode(200).body("status", equalTo("CURRENT"));
        get(EDITOR, LISTS + "/" + list + "/versions").then().body("items.status", contains("CURRENT", "SUPERSEDED"));
    }

    @Test
    void an_unreadable_list_changes_nothing_and_says_which_line() {
        put(0, "id,type,name\n1,SPIRIT,Nobody\n")
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("line 2"));
        put(1, OwnList.csv()).then().statusCode(412);
        get(EDITOR, LISTS + "/" + list + "/versions").then().statusCode(404);
    }

    @Test
    void parties_are_screened_after_submission_and_a_cleared_one_does_not_come_back() {
        put(0, "id,type,name\n1,ORGANISATION,Vesterhav Lanthan Invest AS\n")
                .then()
                .statusCode(200);
        var first = submittedWith("Vesterhav Lanthan Invest");

        var hit = onlyHit(first);
        assertThat(hit.get("status")).isEqualTo("OPEN");
        assertThat(flags(first)).containsExactly("SCREENING_HIT");
        resolve(hit, "FALSE_POSITIVE").then().statusCode(200).body("status", equalTo("FALSE_POSITIVE"));
        resolve(hit, "TRUE_MATCH").then().statusCode(409);
        assertThat(flags(first)).isEmpty();
        var again = onlyHit(submittedWith("Vesterhav Lanthan Invest"));
        assertThat(again.get("status")).isEqualTo("FALSE_POSITIVE");
        assertThat(again.get("remembered")).isEqualTo(true);
    }

    @Test
    void a_changed_entry_asks_the_open_cases_anew() {
        put(0, "id,type,name,note\n1,ORGANISATION,Nordkapp Scandium Partners,a\n")
                .then()
                .statusCode(200);
        var application = submittedWith("Nordkapp Scandium Partners");
        resolve(onlyHit(application), "FALSE_POSITIVE").then().statusCode(200);

        put(1, "id,type,name,note\n1,ORGANISATION,Nordkapp Scandium Partners,b\n")
                .then()
                .statusCode(200);

        Eventually.asserted(() -> {
            screenWaitingCases.screenAll();
            get(OFFICER, "/v1/screening/hits?application=" + application + "&status=OPEN")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].listVersion", equalTo(2));
        });
        get(REGULATOR, "/v1/applications/" + application + "/screening")
                .then()
                .statusCode(200)
                .body("waiting", equalTo(false))
                .body("runs.lists." + list, contains(2, 1));
    }

    @Test
    void an_exporter_learns_nothing_of_it() {
        get(EXPORTER, "/v1/screening?name=x").then().statusCode(403);
        get(EXPORTER, "/v1/screening/hits").then().statusCode(403);
        get(OFFICER, "/v1/screening?name=---").then().statusCode(400);
        get(OFFICER, "/v1/screening?name=Zzyzx+Quuxington")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private Response put(int version, String text) {
        return Calls.as(EDITOR)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "source", "invented for a test",
                        "published", "2026-11-01",
                        "format", "YTTERBY",
                        "text", text))
                .put(LISTS + "/" + list);
    }

    private int openedWith(String text) {
        int version = post(EDITOR, LISTS + "/" + list + "/versions", """
                        {"source": "invented for a test", "published": "2026-11-02"}""")
                .then()
                .statusCode(201)
                .extract()
                .path("version");
        Calls.as(EDITOR)
                .body(Map.of("format", "YTTERBY", "text", text))
                .post(LISTS + "/" + list + "/versions/" + version + "/parts")
                .then()
                .statusCode(200);
        return version;
    }

    private Response release(String editor, int version) {
        return post(
                editor,
                LISTS + "/" + list + "/versions/" + version + ":release",
                "{\"reason\": \"the publisher has split the list in two\"}");
    }

    private static String submittedWith(String consignee) {
        String id = post(EXPORTER, "/v1/applications", """
                        {"destination": "DE", "endUserType": "civil", "endUse": "traction motors",
                         "parties": [{"role": "END_USER", "organisationId": "de-rheinwerk-auto"},
                                     {"role": "CONSIGNEE", "name": "%s", "country": "NO"}],
                         "goods": [{"controlCode": "1C905.a", "hsCode": "8505111000", "description": "NdFeB magnets",
                                    "netMassMg": 500000000, "value": {"currency": "EUR", "minor": 4000000}}]}""".formatted(consignee))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        verb(EXPORTER, "/v1/applications/" + id + ":submit", 1, "{}").then().statusCode(200);
        return id;
    }

    private List<String> flags(String application) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT kind FROM case_flag WHERE application = CAST(:id AS uuid) AND removed_at IS NULL")
                .bind("id", application)
                .mapTo(String.class)
                .list());
    }

    private Map<String, Object> onlyHit(String application) {
        Eventually.asserted(() -> {
            screenWaitingCases.screenAll();
            get(OFFICER, "/v1/screening/hits?application=" + application).then().body("items", hasSize(1));
        });
        return get(OFFICER, "/v1/screening/hits?application=" + application).path("items[0]");
    }

    private static Response resolve(Map<String, Object> hit, String decision) {
        return post(OFFICER, "/v1/screening/hits/" + hit.get("id") + ":resolve", """
                {"decision": "%s", "reason": "another firm, in another trade"}""".formatted(decision));
    }
}
