package io.ytterby.tracking.query;

import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.customs;
import static io.ytterby.tracking.Http.mint;
import static io.ytterby.tracking.Http.producer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Asking for events as EPCIS 2.0 has it: by parameters, page by page, and by the code of a gram that no event lists. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class QueryJourneyTest {
    private static final String GTIN = "06901234000016";

    @Test
    void a_gram_code_finds_the_events_of_the_lots_that_it_lay_in_though_none_lists_it() {
        var lot = mint(10_000);
        var codes = producer()
                .get("/v1/lots/" + lot + "/codes?count=10")
                .asString()
                .strip()
                .lines()
                .toList();
        var part = split(lot, 4);
        ship(part);
        var partsCodes = producer()
                .get("/v1/lots/" + part + "/codes?count=4")
                .asString()
                .strip()
                .lines()
                .toList();
        var inPart = partsCodes.getFirst();
        var inRest = codes.stream()
                .filter(code -> !partsCodes.contains(code))
                .findFirst()
                .orElseThrow();

        var ofPart = steps(producer().get("/epcis/events?MATCH_anyEPC=" + inPart));
        var ofRest = steps(producer().get("/epcis/events?MATCH_anyEPC=" + link(inRest)));

        assertThat(ofPart).containsExactly("commissioning", "repackaging", "shipping");
        assertThat(ofRest).containsExactly("commissioning", "repackaging");
        assertThat(steps(producer().get("/epcis/events?MATCH_epc=urn:epc:id:sgtin:6901234.000001." + inPart)))
                .containsExactly("commissioning", "shipping");
        assertThat(steps(producer().get("/epcis/events?MATCH_inputEPC=" + inPart)))
                .containsExactly("repackaging");
        assertThat(steps(producer().get("/epcis/events?MATCH_outputEPC=" + inRest)))
                .containsExactly("repackaging");
        assertThat(steps(producer().get("/epcis/epcs/" + inPart + "/events?EQ_action=ADD")))
                .containsExactly("commissioning");
    }

    @Test
    void a_code_on_another_goods_label_and_a_code_that_is_not_ours_find_nothing() {
        var lot = mint(2_000);
        var code =
                producer().get("/v1/lots/" + lot + "/codes?count=1").asString().strip();

        var elsewhere = producer().get("/epcis/events?MATCH_anyEPC=https://id.gs1.org/01/06901234000023/21/" + code);

        assertThat(steps(elsewhere)).isEmpty();
        assertThat(steps(producer().get("/epcis/events?MATCH_anyEPC=198GQJPX07QZD6W99VWC")))
                .isEmpty();
    }

    @Test
    void who_has_no_part_in_a_lot_sees_none_of_its_events_by_any_way() {
        var lot = mint(3_000);
        var code =
                producer().get("/v1/lots/" + lot + "/codes?count=1").asString().strip();
        var id = producer()
                .get("/epcis/events?MATCH_anyEPC=" + code)
                .<String>path("epcisBody.queryResults.resultsBody.eventList[0].eventID");

        var stranger = custodian("cn-ganzhou-re");

        assertThat(steps(stranger.get("/epcis/events?MATCH_anyEPC=" + code))).isEmpty();
        custodian("cn-ganzhou-re")
                .get("/epcis/events/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("epcisException:NoSuchResourceException"));
        custodian("cn-ganzhou-re").get("/epcis/epcs/" + code).then().statusCode(404);
        customs().get("/epcis/events/" + id).then().statusCode(200).body("eventID", equalTo(id));
    }

    @Test
    void pages_show_what_was_there_at_the_first_one_each_event_once() {
        var lot = mint(9_000);
        for (int i = 0; i < 4; i++) split(lot, 1);
        var code =
                producer().get("/v1/lots/" + lot + "/codes?count=1").asString().strip();

        var seen = new ArrayList<String>();
        var page = producer().get("/epcis/events?perPage=2&orderBy=eventTime&orderDirection=ASC&MATCH_anyEPC=" + code);
        split(lot, 1);
        while (true) {
            page.then().statusCode(200);
            seen.addAll(page.path("epcisBody.queryResults.resultsBody.eventList.eventID"));
            var next = page.header("Link");
            if (next == null) break;
            assertThat(page.header("GS1-Next-Page-Token-Expires")).isNotNull();
            page = producer().get(next.substring(1, next.indexOf('>')));
        }

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(steps(producer().get("/epcis/events?MATCH_anyEPC=" + code))).hasSize(6);
    }

    @Test
    void a_pages_token_is_its_organisations_alone_and_ends_when_it_is_told_to() {
        var lot = mint(9_000);
        for (int i = 0; i < 2; i++) split(lot, 1);
        var code =
                producer().get("/v1/lots/" + lot + "/codes?count=1").asString().strip();
        var link =
                producer().get("/epcis/events?perPage=1&MATCH_anyEPC=" + code).header("Link");
        var next = link.substring(1, link.indexOf('>'));
        var token = next.substring(next.indexOf("nextPageToken=") + 14);

        custodian("cn-ganzhou-re").get(next).then().statusCode(400);
        custodian("cn-ganzhou-re")
                .delete("/epcis/nextPageToken/" + token)
                .then()
                .statusCode(404);
        producer().get(next).then().statusCode(200);
        producer().delete("/epcis/nextPageToken/" + token).then().statusCode(204);

        producer().get(next).then().statusCode(400).body("type", equalTo("epcisException:QueryParameterException"));
    }

    @Test
    void a_wrong_parameter_is_named_and_too_large_an_answer_is_none() {
        var lot = mint(9_000);
        split(lot, 1);
        var code =
                producer().get("/v1/lots/" + lot + "/codes?count=1").asString().strip();

        producer()
                .get("/epcis/events?GE_eventDate=2026-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("epcisException:QueryParameterException"), "parameter", equalTo("GE_eventDate"));
        producer()
                .get("/epcis/events?maxEventCount=1&MATCH_anyEPC=" + code)
                .then()
                .statusCode(413)
                .body("type", equalTo("epcisException:QueryTooLargeException"));
        assertThat(steps(producer().get("/epcis/events?eventCountLimit=1&orderBy=recordTime&MATCH_anyEPC=" + code)))
                .containsExactly("repackaging");
    }

    @Test
    void identifiers_come_in_the_form_that_is_asked_for() {
        var lot = mint(2_000);
        var code =
                producer().get("/v1/lots/" + lot + "/codes?count=1").asString().strip();

        var urn = producer().header("GS1-EPC-Format", "Always_EPC_URN").get("/epcis/events?MATCH_anyEPC=" + code);
        var links = producer().get("/epcis/events?MATCH_anyEPC=" + code);

        var list = "epcisBody.queryResults.resultsBody.eventList[0].quantityList[0].epcClass";
        assertThat(urn.<String>path(list)).startsWith("urn:epc:class:lgtin:6901234.000001.");
        assertThat(links.<String>path(list)).contains("/01/" + GTIN + "/10/");
    }

    @Test
    void the_names_that_events_use_are_listed_to_who_sees_them() {
        mint(2_000);

        producer().get("/epcis").then().statusCode(200).body("member", hasItems("events", "queries"));
        producer()
                .get("/epcis/eventTypes")
                .then()
                .statusCode(200)
                .body("member", hasItems("ObjectEvent", "AssociationEvent"));
        Eventually.asserted(() ->
                producer().get("/epcis/bizSteps").then().statusCode(200).body("member", hasItems("commissioning")));
        producer().get("/epcis/bizSteps/commissioning").then().statusCode(200).body("member", hasItems("events"));
        producer().get("/epcis/bizSteps/killing").then().statusCode(404);
        producer()
                .get("/epcis/bizSteps/commissioning/events?perPage=1")
                .then()
                .statusCode(200)
                .body("epcisBody.queryResults.resultsBody.eventList[0].bizStep", equalTo("commissioning"));
        producer().options("/epcis/bizSteps").then().statusCode(204).header("GS1-EPCIS-Max", equalTo("2.0.0"));
    }

    private static String split(String lot, int grams) {
        return custodian("cn-baotou-re")
                .body("{\"grams\": %d}".formatted(grams))
                .post("/v1/lots/" + lot + ":split")
                .then()
                .statusCode(201)
                .extract()
                .path("part.lotId");
    }

    private static void ship(String lot) {
        custodian("cn-baotou-re")
                .body("{\"recipientOrg\": \"de-rheinwerk-auto\"}")
                .post("/v1/lots/" + lot + ":ship")
                .then()
                .statusCode(200);
    }

    private static String link(String code) {
        return "https://id.example.org/01/" + GTIN + "/21/" + code;
    }

    private static List<String> steps(Response answer) {
        answer.then().statusCode(200);
        return answer.path("epcisBody.queryResults.resultsBody.eventList.bizStep");
    }
}
