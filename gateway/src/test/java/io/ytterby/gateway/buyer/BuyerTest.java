package io.ytterby.gateway.buyer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.support.Told;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class BuyerTest {
    private static final String HOLDER = "cn-baotou-re";
    private static final String END_USER = "de-rheinwerk-auto";
    private static final Set<String> AGE = Set.of("asOf", "ageMs", "freshness");
    private static final String STRANGER = "se-nordia-motors";

    @Inject
    Told told;

    private final String number = "CN-2026-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    private static RequestSpecification of(String organisation) {
        var token = TestTokens.of("somebody", organisation, OrganisationKind.COMPANY, Roles.BUYER);
        return given().header("Authorization", "Bearer " + token.signed());
    }

    private static ValidatableResponse licence(String organisation, String number) {
        return of(organisation)
                .get("/api/buyer/v1/licences/{number}/status", number)
                .then();
    }

    private void tellLicence(String number, long version, String status) throws Exception {
        told.state(Topic.LICENSING_LICENCE, number, version, state -> {
            state.put("licenceNumber", number).put("status", status);
            if (!status.equals("SUSPENDED")) state.putArray("grounds");
        });
    }

    private void tellLicenceAndSee(String number, long version, String status) throws Exception {
        tellLicence(number, version, status);
        Eventually.asserted(() -> of(HOLDER)
                .header("Ytterby-Version", number + "@" + version)
                .get("/api/buyer/v1/licences/{number}/status", number)
                .then()
                .statusCode(200));
    }

    @Test
    void the_holder_sees_masses_and_grounds_and_the_end_user_how_it_stands() throws Exception {
        tellLicenceAndSee(number, 4, "SUSPENDED");

        licence(HOLDER, number)
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("usable", equalTo(false))
                .body("reason", containsString("Dysprosium"))
                .body("lines[0].remainingMg", equalTo(4_975_000_000L))
                .body("grounds[0].kind", equalTo("FAILED_INSPECTION"));
        licence(END_USER, number)
                .statusCode(200)
                .body("scope", equalTo("status"))
                .body("usable", equalTo(false))
                .body("reason", containsString("suspended"))
                .body("lines[0].remaining", equalTo("AMPLE"))
                .body("lines[0].remainingMg", nullValue())
                .body("grounds", nullValue());
    }

    @Test
    void what_was_written_before_is_told_again_until_the_licence_changes() throws Exception {
        var same = TestTokens.of("somebody", END_USER, OrganisationKind.COMPANY, Roles.BUYER)
                .signed(); // known from its second use on
        tellLicenceAndSee(number, 1, "ISSUED");
        var first = status(same).body("status", equalTo("ISSUED")).extract().as(ObjectNode.class);
        var second = status(same).extract().as(ObjectNode.class);
        var third = status(same).extract().as(ObjectNode.class);

        assertThat(second.remove(AGE)).isEqualTo(first.remove(AGE));
        assertThat(third.remove(AGE)).isEqualTo(first);

        tellLicenceAndSee(number, 2, "SUSPENDED");
        status(same).body("status", equalTo("SUSPENDED")).body("aggregateVersion", equalTo(2));

        told.state(Topic.LICENSING_LICENCE, number, 3, state -> {
            state.put("licenceNumber", number);
            state.set("visibleTo", onlyFor(state.get("visibleTo"), HOLDER));
        });
        Eventually.asserted(() -> status(same).statusCode(404));
    }

    private ValidatableResponse status(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/buyer/v1/licences/{number}/status", number)
                .then();
    }

    private static ArrayNode onlyFor(JsonNode seers, String organisation) {
        var some = JsonNodeFactory.instance.arrayNode();
        for (var seer : seers) if (seer.get("org").asText().equals(organisation)) some.add(seer);
        return some;
    }

    @Test
    void what_belongs_to_others_looks_like_what_is_not_there() throws Exception {
        tellLicenceAndSee(number, 1, "ISSUED");

        var foreign = licence(STRANGER, number).statusCode(404).extract().asString();
        var absent =
                licence(STRANGER, "CN-1999-000001").statusCode(404).extract().asString();
        var malformed = licence(STRANGER, "nonsense").statusCode(404);

        assertThat(foreign.replace(number, "N")).isEqualTo(absent.replace("CN-1999-000001", "N"));
        malformed.contentType("application/problem+json");
    }

    @Test
    void without_a_token_nothing_is_told() {
        given().get("/api/buyer/v1/licences/{number}/status", number)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void an_answer_is_fresh_while_its_service_is_heard() throws Exception {
        tellLicenceAndSee(number, 1, "ISSUED");

        Eventually.asserted(() -> {
            told.heartbeat(Topic.LICENSING_LICENCE, Instant.now(), null);
            licence(END_USER, number)
                    .body("freshness", equalTo("FRESH"))
                    .body("asOf", notNullValue())
                    .body("ageMs", lessThan(5_000))
                    .body("usable", equalTo(true));
        });
    }

    @Test
    void old_records_that_come_again_change_nothing() throws Exception {
        List<Long> versions = new ArrayList<>();
        for (long version = 1; version <= 15; version++) Collections.addAll(versions, version, version);
        Collections.shuffle(versions, new Random(17));
        for (long version : versions) tellLicence(number, version, version == 15 ? "REVOKED" : "ISSUED");
        tellLicence(number, 3, "ISSUED"); // after a compaction that kept a duplicate
        told.garbage(Topic.LICENSING_LICENCE, number);
        var last = "CN-2026-" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

        tellLicenceAndSee(last, 1, "ISSUED"); // the topic has been read as far as here

        licence(HOLDER, number)
                .body("aggregateVersion", equalTo(15))
                .body("status", equalTo("REVOKED"))
                .body("usable", equalTo(false));
    }

    @Test
    void a_version_that_has_not_come_is_said_after_a_while_and_none_may_be_asked_about_foreign_things()
            throws Exception {
        tellLicenceAndSee(number, 2, "ISSUED");

        for (var organisation : List.of(HOLDER, STRANGER))
            of(organisation)
                    .header("Ytterby-Version", number + "@" + (organisation.equals(HOLDER) ? 3 : 2))
                    .get("/api/buyer/v1/licences/{number}/status", number)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("type", equalTo("urn:ytterby:problem:version-not-seen"));
        of(HOLDER)
                .header("Ytterby-Version", "nonsense")
                .get("/api/buyer/v1/licences/{number}/status", number)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Ytterby-Version"));
    }

    @Test
    void a_lot_is_held_back_by_its_hold_and_may_leave_once_it_is_lifted_and_released() throws Exception {
        var lot = UUID.randomUUID().toString();
        var declaration = UUID.randomUUID().toString();
        tellLicence(number, 1, "ISSUED");
        told.state(Topic.TRACKING_LOT, lot, 2, state -> state.put("lotId", lot).put("lockedFor", declaration));
        tellDeclaration(declaration, lot, 3, "UNDER_CONTROL");
        tellHolds(declaration, lot, 1, true);
        Eventually.asserted(() -> clearance(lot)
                .statusCode(200)
                .body("usable", equalTo(false))
                .body("blockers.kind", org.hamcrest.Matchers.hasItems("HOLD", "NOT_RELEASED"))
                .body("declaration.status", equalTo("UNDER_CONTROL")));

        tellHolds(declaration, lot, 2, false);
        tellDeclaration(declaration, lot, 4, "RELEASED");

        Eventually.asserted(() -> clearance(lot)
                .body("usable", equalTo(true))
                .body("blockers.size()", equalTo(0))
                .body("freshness", equalTo("STALE"))); // nobody sends tracking's heartbeats here
        of(STRANGER).get("/api/buyer/v1/lots/{id}/clearance", lot).then().statusCode(404);
    }

    private static ValidatableResponse clearance(String lot) {
        return of(END_USER).get("/api/buyer/v1/lots/{id}/clearance", lot).then();
    }

    private void tellDeclaration(String id, String lot, long version, String status) throws Exception {
        told.state(Topic.INSPECTION_DECLARATION, id, version, state -> {
            state.put("declarationId", id).put("status", status);
            ((com.fasterxml.jackson.databind.node.ObjectNode) state.at("/lines/0"))
                    .put("lotId", lot)
                    .put("licenceNumber", number);
        });
    }

    private void tellHolds(String declaration, String lot, long version, boolean open) throws Exception {
        told.state(Topic.INSPECTION_HOLD, declaration, version, state -> {
            state.put("declarationId", declaration).putArray("lots").add(lot);
            if (!open) state.putArray("openHolds");
        });
    }

    @Test
    void many_are_checked_at_once_in_the_order_asked() throws Exception {
        tellLicenceAndSee(number, 1, "ISSUED");
        var absent = UUID.randomUUID().toString();

        of(END_USER)
                .contentType("application/json")
                .body(Map.of("items", List.of(Map.of("lotId", absent), Map.of("licenceNumber", number))))
                .post("/api/buyer/v1/checks")
                .then()
                .statusCode(200)
                .body("items[0].found", equalTo(false))
                .body("items[0].id", equalTo(absent))
                .body("items[1].found", equalTo(true))
                .body("items[1].licence.usable", equalTo(true))
                .body("asOf", notNullValue());
    }

    @Test
    void one_bad_check_is_its_own_problem_and_spoils_no_other() throws Exception {
        tellLicenceAndSee(number, 1, "ISSUED");

        of(END_USER)
                .contentType("application/json")
                .body(Map.of(
                        "items",
                        List.of(
                                Map.of("licenceNumber", "x"),
                                Map.of(),
                                Map.of("lot", "x"),
                                Map.of("declarationId", UUID.randomUUID().toString()),
                                Map.of("licenceNumber", number))))
                .post("/api/buyer/v1/checks")
                .then()
                .statusCode(200)
                .body("items[0].problem.errors[0].pointer", equalTo("/items/0/licenceNumber"))
                .body("items[1].problem.errors[0].pointer", equalTo("/items/1"))
                .body("items[2].problem.errors[0].pointer", equalTo("/items/2/lot"))
                .body("items[3].found", equalTo(false))
                .body("items[3].problem", nullValue())
                .body("items[4].licence.usable", equalTo(true));
    }

    @Test
    void checks_come_as_lines_and_as_a_table_too_and_no_cell_is_a_formula() throws Exception {
        tellLicenceAndSee(number, 1, "ISSUED");

        var table = of(END_USER)
                .contentType("text/csv")
                .accept("text/csv")
                .body("kind,id\r\nlicenceNumber," + number + "\r\nlicenceNumber,\"=HYPERLINK(1)\"\r\npoNo,=1+1\r\n")
                .post("/api/buyer/v1/checks")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var lines = of(END_USER)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .contentType("application/x-ndjson")
                .accept("application/x-ndjson")
                .body(("{\"licenceNumber\":\"" + number + "\"}\nnonsense\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/buyer/v1/checks")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(table.lines()).hasSize(4);
        assertThat(table.lines().skip(1).findFirst().orElseThrow())
                .startsWith("0,licenceNumber," + number + ",true,ISSUED,true");
        assertThat(table.lines().skip(3).findFirst().orElseThrow()).startsWith("2,poNo,'=1+1,false");
        assertThat(lines.lines()).hasSize(2);
        assertThat(lines.lines().findFirst().orElseThrow()).contains("\"usable\":true");
        assertThat(lines.lines().skip(1).findFirst().orElseThrow()).contains("/items/1");
    }

    @Test
    void too_many_checks_and_none_at_all_are_refused() {
        var thousandAndOne = Collections.nCopies(1_001, Map.of("licenceNumber", number));
        post(Map.of("items", thousandAndOne), "/items");
        post(Map.of("items", List.of()), "/items");
        post(Map.of(), "/items");
    }

    private static void post(Object body, String pointer) {
        of(END_USER)
                .contentType("application/json")
                .body(body)
                .post("/api/buyer/v1/checks")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void the_gateway_is_ready_once_it_has_caught_up_and_alive_always() {
        Eventually.asserted(() -> given().get("/q/health/ready").then().statusCode(200));
        given().get("/q/health/live").then().statusCode(200);
    }
}
