package io.ytterby.tracking.sighting;

import static io.ytterby.tracking.Http.buyer;
import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.customs;
import static io.ytterby.tracking.Http.mint;
import static io.ytterby.tracking.Http.producer;
import static io.ytterby.tracking.Http.regulator;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.ytterby.gramcodes.GramCode;
import io.ytterby.testsupport.PlatformResource;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A route is planned, codes are scanned along it and beside it, and an officer settles what came of it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SightingJourneyTest {
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private String lot = "";
    private String code = "";

    @BeforeEach
    void a_lot_of_magnets() {
        lot = mint(50_000);
        code = producer().get("/v1/lots/" + lot + "/codes?count=1").asString().strip();
    }

    @Test
    void a_scan_at_home_is_authentic_and_raises_nothing() {
        told(producer(), "\"place\": \"CNBAO\"")
                .body("verdict", is("authentic"))
                .body("rules", nullValue());

        alertsOfTheLot().body("items", empty());
    }

    @Test
    void one_scan_beside_the_planned_route_is_an_alert_with_its_evidence_and_the_second_counts_it_up() {
        plan("\"0\"", "CN\", \"DE").statusCode(200);

        told(buyer("th-chonburi-trade"), "\"place\": \"THLCH\"")
                .body("verdict", is("authentic"))
                .body("rules", nullValue());
        told(buyer("th-chonburi-trade"), "\"place\": \"THBKK\"");

        alertsOfTheLot()
                .body("items", hasSize(1))
                .body("items[0].rule", is("R3"))
                .body("items[0].slug", is("off-route"))
                .body("items[0].times", is(2))
                .body("items[0].evidence.expectedCountries", equalTo(List.of("CN", "DE")))
                .body("items[0].evidence.seenIn", is("TH"));
    }

    @Test
    void goods_split_off_keep_the_route_of_the_lot_they_came_from() {
        plan("\"0\"", "CN").statusCode(200);
        String part = custodian()
                .body("{\"grams\": 10}")
                .post("/v1/lots/" + lot + ":split")
                .path("part.lotId");
        var partCode =
                producer().get("/v1/lots/" + part + "/codes?count=1").asString().strip();

        var body = "{\"code\": \"%s\", \"country\": \"MX\"}".formatted(partCode);
        customs().body(body).post("/v1/sightings").then().statusCode(201).body("rules", hasItem("R3"));
    }

    @Test
    void two_scans_faster_than_goods_travel_contradict_each_other_though_the_second_is_told_first() {
        plan("\"0\"", "CN\", \"DE").statusCode(200);
        told(producer(), "\"place\": \"DEHAM\", \"at\": \"" + now.minus(1, ChronoUnit.HOURS) + "\"");

        var answer = told(customs(), "\"place\": \"CNSHA\", \"at\": \"" + now.minus(3, ChronoUnit.HOURS) + "\"");

        answer.body("rules", hasItem("R5"));
        alertsOfTheLot().body("items.rule", hasItem("R5")).body("items[0].againstSightingId", notNullValue());
    }

    @Test
    void a_made_up_code_and_a_label_of_another_item_have_rules_of_their_own_and_a_slip_has_none() {
        var forged = GramCode.read(code) instanceof GramCode read
                ? new GramCode(read.epoch(), read.gram(), read.tag() ^ 1).toString()
                : "";
        var slip = (code.charAt(0) == '2' ? "3" : "2") + code.substring(1);

        tell(customs(), forged, "\"place\": \"CNBAO\"")
                .body("verdict", is("forged"))
                .body("rules", equalTo(List.of("R1")));
        tell(customs(), slip, "\"place\": \"CNBAO\"")
                .body("verdict", is("malformed"))
                .body("rules", empty());
        told(customs(), "\"place\": \"CNBAO\", \"gtin\": \"04012345000016\"").body("rules", equalTo(List.of("R7")));
    }

    @Test
    void a_devices_log_sent_twice_counts_once_and_one_wrong_line_keeps_all_of_it_out() {
        var line = "{\"sightingId\": \"%s\", \"code\": \"%s\", \"country\": \"CN\", \"device\": \"gate-7\"}";
        var good = line.formatted(UUID.randomUUID(), code);
        var log = "{\"sightings\": [" + good + "," + line.formatted(UUID.randomUUID(), code) + "]}";

        producer().body(log).post("/v1/sightings:batch").then().statusCode(200).body("recorded", is(2));
        producer()
                .body(log)
                .post("/v1/sightings:batch")
                .then()
                .statusCode(200)
                .body("recorded", is(0))
                .body("knownBefore", is(2));
        var wrong = "{\"sightings\": [" + line.formatted(UUID.randomUUID(), code) + ", {\"code\": \"" + code + "\"}]}";
        producer()
                .body(wrong)
                .post("/v1/sightings:batch")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/sightings/1/country"));
        customs().get("/v1/sightings?code=" + code).then().body("items", hasSize(2));
        buyer("se-nordia-motors").get("/v1/sightings?code=" + code).then().body("items", empty());
    }

    @Test
    void an_officer_settles_an_alert_with_a_reason_and_may_take_it_back() {
        plan("\"0\"", "CN").statusCode(200);
        told(customs(), "\"place\": \"MXZLO\"").body("rules", equalTo(List.of("R3")));
        String alert = alertsOfTheLot().extract().path("items[0].alertId");
        var settlement = "{\"outcome\": \"DISMISSED\", \"reason\": \"The forwarder forgot to tell the detour.\"}";

        regulator()
                .body(settlement)
                .post("/v1/alerts/" + alert + ":settle")
                .then()
                .statusCode(428);
        regulator()
                .header("If-Match", "\"1\"")
                .body(settlement)
                .post("/v1/alerts/" + alert + ":settle")
                .then()
                .statusCode(200)
                .body("status", is("DISMISSED"));
        regulator()
                .header("If-Match", "\"1\"")
                .body(settlement)
                .post("/v1/alerts/" + alert + ":settle")
                .then()
                .statusCode(412)
                .body("currentVersion", is(2));
        regulator()
                .header("If-Match", "\"2\"")
                .post("/v1/alerts/" + alert + ":reopen")
                .then()
                .statusCode(200)
                .body("status", is("OPEN"));
        customs().get("/v1/alerts?open=true&rule=R3").then().body("items.alertId", hasItem(alert));
    }

    @Test
    void a_plan_is_changed_by_its_custodian_who_has_read_the_newest() {
        plan("\"0\"", "CN").statusCode(200).header("ETag", is("\"1\""));

        plan("\"0\"", "CN").statusCode(412).body("currentVersion", is(1));
        plan("\"1\"", "CN\", \"SE").statusCode(200).body("legs[0].countries", containsInAnyOrder("CN", "SE"));
        custodian("cn-ganzhou-re")
                .header("If-Match", "\"2\"")
                .body("{\"legs\": [{\"countries\": [\"CN\"], \"from\": \"2026-01-01T00:00:00Z\"}]}")
                .put("/v1/lots/" + lot + "/route-plan")
                .then()
                .statusCode(404);
    }

    @Test
    void what_cannot_be_is_told_by_its_field() {
        refused("\"country\": \"DE\", \"place\": \"CNBAO\"", "/country");
        refused("\"country\": \"CN\", \"latitude\": \"31.2\"", "/longitude");
        refused("\"country\": \"CN\", \"latitude\": \"131.2\", \"longitude\": \"7\"", "/latitude");
        refused("\"country\": \"CN\", \"at\": \"2036-01-01T00:00:00Z\"", "/at");
        refused("\"country\": \"CN\", \"closedPack\": \"12\"", "/closedPack");
    }

    private void refused(String more, String pointer) {
        producer()
                .body("{\"code\": \"" + code + "\", " + more + "}")
                .post("/v1/sightings")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is(pointer));
    }

    private ValidatableResponse plan(String ifMatch, String countries) {
        return custodian()
                .header("If-Match", ifMatch)
                .body("{\"legs\": [{\"countries\": [\"" + countries + "\"], \"from\": \""
                        + now.minus(9, ChronoUnit.DAYS) + "\"}]}")
                .put("/v1/lots/" + lot + "/route-plan")
                .then();
    }

    private ValidatableResponse told(RequestSpecification who, String where) {
        return tell(who, code, where);
    }

    private static ValidatableResponse tell(RequestSpecification who, String code, String where) {
        return who.body("{\"code\": \"" + code + "\", " + where + "}")
                .post("/v1/sightings")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse alertsOfTheLot() {
        return customs().get("/v1/alerts?lot=" + lot).then().statusCode(200);
    }
}
