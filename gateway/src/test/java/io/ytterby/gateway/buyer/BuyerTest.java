package io.ytterby.gateway.buyer;

import static io.restassured.RestAssured.given;
import static io.ytterby.gateway.support.ToldLicences.END_USER;
import static io.ytterby.gateway.support.ToldLicences.HOLDER;
import static io.ytterby.gateway.support.ToldLicences.STRANGER;
import static io.ytterby.gateway.support.ToldLicences.buyerAt;
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
import io.restassured.response.ValidatableResponse;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.support.Told;
import io.ytterby.gateway.support.ToldLicences;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class BuyerTest {
    private static final Set<String> AGE = Set.of("asOf", "ageMs", "freshness");

    @Inject
    Told told;

    @Inject
    ToldLicences licences;

    private final String number = "CN-2026-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    private static ValidatableResponse licence(String organisation, String number) {
        return buyerAt(organisation)
                .get("/api/buyer/v1/licences/{number}/status", number)
                .then();
    }

    @Test
    void the_holder_sees_masses_and_grounds_and_the_end_user_how_it_stands() throws Exception {
        licences.tellAndSee(number, 4, "SUSPENDED");

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
        licences.tellAndSee(number, 1, "ISSUED");
        var first = status(same).body("status", equalTo("ISSUED")).extract().as(ObjectNode.class);
        var second = status(same).extract().as(ObjectNode.class);
        var third = status(same).extract().as(ObjectNode.class);

        assertThat(second.remove(AGE)).isEqualTo(first.remove(AGE));
        assertThat(third.remove(AGE)).isEqualTo(first);

        licences.tellAndSee(number, 2, "SUSPENDED");
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
        licences.tellAndSee(number, 1, "ISSUED");

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
        licences.tellAndSee(number, 1, "ISSUED");

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
        for (long version : versions) licences.tell(number, version, version == 15 ? "REVOKED" : "ISSUED");
        licences.tell(number, 3, "ISSUED"); // after a compaction that kept a duplicate
        told.garbage(Topic.LICENSING_LICENCE, number);
        var last = "CN-2026-" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

        licences.tellAndSee(last, 1, "ISSUED"); // the topic has been read as far as here

        licence(HOLDER, number)
                .body("aggregateVersion", equalTo(15))
                .body("status", equalTo("REVOKED"))
                .body("usable", equalTo(false));
    }

    @Test
    void a_version_that_has_not_come_is_said_after_a_while_and_none_may_be_asked_about_foreign_things()
            throws Exception {
        licences.tellAndSee(number, 2, "ISSUED");

        for (var organisation : List.of(HOLDER, STRANGER))
            buyerAt(organisation)
                    .header("Ytterby-Version", number + "@" + (organisation.equals(HOLDER) ? 3 : 2))
                    .get("/api/buyer/v1/licences/{number}/status", number)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("type", equalTo("urn:ytterby:problem:version-not-seen"));
        buyerAt(HOLDER)
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
        licences.tell(number, 1, "ISSUED");
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
        buyerAt(STRANGER).get("/api/buyer/v1/lots/{id}/clearance", lot).then().statusCode(404);
    }

    private static ValidatableResponse clearance(String lot) {
        return buyerAt(END_USER).get("/api/buyer/v1/lots/{id}/clearance", lot).then();
    }

    private void tellDeclaration(String id, String lot, long version, String status) throws Exception {
        told.state(Topic.INSPECTION_DECLARATION, id, version, state -> {
            state.put("declarationId", id).put("status", status);
            ((ObjectNode) state.at("/lines/0")).put("lotId", lot).put("licenceNumber", number);
        });
    }

    private void tellHolds(String declaration, String lot, long version, boolean open) throws Exception {
        told.state(Topic.INSPECTION_HOLD, declaration, version, state -> {
            state.put("declarationId", declaration).putArray("lots").add(lot);
            if (!open) state.putArray("openHolds");
        });
    }

    @Test
    void the_gateway_is_ready_once_it_has_caught_up_and_alive_always() {
        Eventually.asserted(() -> given().get("/q/health/ready").then().statusCode(200));
        given().get("/q/health/live").then().statusCode(200);
    }
}
