package io.ytterby.gateway.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.push.app.EventLog;
import io.ytterby.gateway.support.Told;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A buyer orders, binds what suppliers share, and is warned: on the real database and the real topics. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class BuyerJourneyTest {
    @Inject
    Told told;

    @Inject
    EventLog log;

    // Each test has a buyer of its own, so that no other's rules ring.
    private final String buyer = "de-buyer-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private final String number = "CN-2026-" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final String lot = UUID.randomUUID().toString();

    @Test
    void an_order_is_kept_in_versions_seen_by_its_buyer_alone_and_says_what_stands_against_it() throws Exception {
        tellLicence(1, state -> state.put("status", "SUSPENDED"));
        tellLot(1, state -> {});

        put("/api/buyer/v1/orders/PO-7", 0, order()).then().statusCode(201).header("ETag", "\"1\"");

        put("/api/buyer/v1/orders/PO-7", 0, order()).then().statusCode(412);
        put("/api/buyer/v1/orders/PO-7", 1, order()).then().statusCode(200).body("version", equalTo(2));
        as(buyer).get("/api/buyer/v1/orders").then().body("items.poNo", hasItem("PO-7"));
        as(buyer)
                .get("/api/buyer/v1/orders/PO-7/status")
                .then()
                .statusCode(200)
                .body("state", equalTo("BLOCKED"))
                .body("lines[0].reasons", hasItem(containsString("suspended")))
                .body("lines[0].lots[0].found", equalTo(true))
                .body("lines[0].supply", equalTo("SHORT"))
                .body("lines[0].licences[0].status.lines[0].remainingMg", nullValue());
        for (var path : List.of("/api/buyer/v1/orders/PO-7", "/api/buyer/v1/orders/PO-7/status"))
            as("de-stranger").get(path).then().statusCode(404);
    }

    @Test
    void binding_what_nobody_has_shared_shows_nothing_of_it() throws Exception {
        tellLot(1, state -> ((ObjectNode) state.at("/visibleTo/2")).put("org", "de-somebody-else"));

        put("/api/buyer/v1/orders/PO-8", 0, order()).then().statusCode(201);

        as(buyer)
                .get("/api/buyer/v1/orders/PO-8/status")
                .then()
                .body("state", equalTo("OPEN"))
                .body("lines[0].lots[0].found", equalTo(false))
                .body("lines[0].lots[0].clearance", nullValue());
    }

    @Test
    void what_suppliers_share_is_listed_with_since_when_and_names_nobody_who_shares_only_a_status() throws Exception {
        tellLot(1, state -> {});
        tellLicence(1, state -> {});

        as(buyer)
                .get("/api/buyer/v1/grants")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.id", hasItem(lot))
                .body("items.find { it.kind == 'LOT' }.since", equalTo("2026-11-22T07:30:00Z"))
                .body("items.supplier", equalTo(java.util.Arrays.asList(null, null)));
    }

    @Test
    void a_recall_rings_once_is_on_the_log_and_is_acknowledged_by_a_person_once() throws Exception {
        tellLot(1, state -> {});
        rules(List.of(Map.of("id", "back", "kind", "RECALL"), Map.of("id", "any", "kind", "STATUS_CHANGE")));
        as(buyer).get("/api/buyer/v1/warnings").then().statusCode(200).body("items", hasSize(0));
        var recall = UUID.randomUUID().toString();

        tellLot(
                2,
                state -> state.putArray("recalls")
                        .addObject()
                        .put("recallId", recall)
                        .put("reason", "Thorium")
                        .put("openedAt", "2026-11-22T08:00:00Z"));

        clearanceSays("called back");
        var warning = warned("back");
        tellLot(
                3,
                state -> state.putArray("recalls")
                        .addObject()
                        .put("recallId", recall)
                        .put("reason", "Thorium")
                        .put("openedAt", "2026-11-22T08:00:00Z"));
        rulesAgain(1, List.of(Map.of("id", "back", "kind", "RECALL"), Map.of("id", "new", "kind", "RECALL")));
        warned("new"); // a look has passed since
        assertThat(onTheLog("back")).isEqualTo(1);
        as(buyer).get("/api/buyer/v1/warnings").then().body("items.findAll { it.rule == 'back' }", hasSize(1));
        acknowledge(warning, "Seen").body("acknowledgedBy", equalTo("somebody")).body("note", equalTo("Seen"));
        acknowledge(warning, "Later").body("note", equalTo("Seen"));
        as(buyer)
                .get("/api/buyer/v1/warnings?open=true")
                .then()
                .body("items.warningId", equalTo(List.of(warned("new"))));
    }

    @Test
    void an_application_tells_when_its_like_were_decided_and_not_who_applied() throws Exception {
        var id = UUID.randomUUID().toString();
        told.state(Topic.LICENSING_CASE_STATUS, id, 1, state -> seen(state.put("applicationId", id), 1));

        Eventually.asserted(() -> as(buyer)
                .get("/api/buyer/v1/applications/" + id + "?needBy=2099-01-01")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("n", equalTo(64))
                .body("widened", equalTo(true))
                .body("forecastSays", containsString("64 decided"))
                .body("supplier", nullValue()));
        as(buyer).get("/api/buyer/v1/applications").then().body("items.applicationId", hasItem(id));
        as("de-stranger").get("/api/buyer/v1/applications/" + id).then().statusCode(404);
    }

    @Test
    void rules_that_lack_what_their_kind_needs_are_refused_by_their_place() {
        as(buyer)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of(
                        "rules",
                        List.of(
                                Map.of("id", "a", "kind", "LICENCE_EXPIRES"),
                                Map.of("id", "a", "kind", "HOLD", "days", 3))))
                .put("/api/buyer/v1/watch-rules")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/rules/0/days", "/rules/1/id", "/rules/1/days")));
    }

    private Map<String, Object> order() {
        var line = Map.of(
                "line",
                1,
                "material",
                "NdFeB magnets",
                "massMg",
                5_000_000,
                "supplier",
                "=our friends",
                "callOffs",
                List.of(Map.of("on", "2099-01-01", "massMg", 2_500_000)),
                "lots",
                List.of(lot),
                "licences",
                List.of(number));
        return Map.of("lines", List.of(line));
    }

    private void rules(List<Map<String, String>> rules) {
        rulesAgain(0, rules);
    }

    private void rulesAgain(long version, List<Map<String, String>> rules) {
        put("/api/buyer/v1/watch-rules", version, Map.of("rules", rules))
                .then()
                .statusCode(200)
                .body("version", equalTo((int) version + 1));
    }

    private String warned(String rule) {
        var id = new String[1];
        Eventually.asserted(() -> {
            id[0] = as(buyer).get("/api/buyer/v1/warnings").path("items.find { it.rule == '" + rule + "' }.warningId");
            assertThat(id[0]).isNotNull();
        });
        return id[0];
    }

    private long onTheLog(String rule) {
        var page = (EventLog.ReadOutcome.Page) log.read(new OrganisationId(buyer), 0, 1_000);
        return page.items().stream()
                .filter(logged -> logged.notice().type().equals("ytterby.warning.raised.v1"))
                .filter(logged -> logged.notice().data().contains("\"rule\":\"" + rule + "\""))
                .count();
    }

    private io.restassured.response.ValidatableResponse acknowledge(String warning, String note) {
        return as(buyer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("note", note))
                .post("/api/buyer/v1/warnings/" + warning + ":acknowledge")
                .then()
                .statusCode(200);
    }

    private void clearanceSays(String words) {
        Eventually.asserted(() -> as(buyer)
                .get("/api/buyer/v1/lots/" + lot + "/clearance")
                .then()
                .statusCode(200)
                .body("usable", equalTo(false))
                .body("reason", containsString(words))
                .body("blockers.find { it.kind == 'RECALL' }.about", notNullValue()));
    }

    private void tellLicence(long version, Consumer<ObjectNode> change) throws Exception {
        told.state(Topic.LICENSING_LICENCE, number, version, state -> {
            seen(state.put("licenceNumber", number), 3);
            change.accept(state);
        });
        Eventually.asserted(() -> as(buyer)
                .get("/api/buyer/v1/licences/" + number + "/status")
                .then()
                .statusCode(200));
    }

    private void tellLot(long version, Consumer<ObjectNode> change) throws Exception {
        told.state(Topic.TRACKING_LOT, lot, version, state -> {
            seen(state.put("lotId", lot), 2);
            state.remove("lockedFor");
            change.accept(state);
        });
        Eventually.asserted(() -> assertThat(as("cn-gacc")
                        .get("/api/buyer/v1/lots/" + lot + "/clearance")
                        .<Integer>path("aggregateVersion"))
                .isEqualTo((int) version));
    }

    private ObjectNode seen(ObjectNode state, int entry) {
        ((ObjectNode) state.at("/visibleTo/" + entry)).put("org", buyer);
        return state;
    }

    private io.restassured.response.Response put(String path, long version, Object body) {
        return as(buyer)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .put(path);
    }

    private static RequestSpecification as(String organisation) {
        var token = TestTokens.of("somebody", organisation, OrganisationKind.COMPANY, Roles.BUYER);
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token.signed());
    }
}
