package io.ytterby.gateway.duty;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.support.Told;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.TestTokens;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A buyer of its own for each test, with a lot, a licence and an order, and what other services tell of them. */
@Dependent
class DutyBuyer {
    static final String BASE = "/api/buyer/v1/";

    /** Two rows of supply that it declares. */
    static final String CSV = """
        material,stage,country,massMg,supplier,source
        Dy,separation,EE,1000,=our friends,"contract 7, annex 2"
        NdFeB magnet,MANUFACTURING,JP,500,,SD-4
        """;

    private final Told told;
    private final String services;
    private final String buyer = "de-duty-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private final String number = "CN-2026-" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final String lot = UUID.randomUUID().toString();

    DutyBuyer(Told told, @ConfigProperty(name = "ytterby.tracking.url") String services) {
        this.told = told;
        this.services = services;
    }

    String lot() {
        return lot;
    }

    RequestSpecification asks() {
        return as(buyer);
    }

    void trackingTells(boolean truncated) throws Exception {
        publish(
                "v1/lots/" + lot,
                "{\"stage\":\"MAGNET\",\"massMg\":1000000,\"composition\":{\"Dy\":\"2.5\",\"Fe\":\"66.9\"}}");
        publish(
                "v1/lots/" + lot + "/upstream?stage=OXIDE&depth=100&limit=5000",
                "{\"truncated\":" + truncated
                        + ",\"origins\":[{\"stage\":\"OXIDE\",\"country\":\"CN\",\"shareOfElements\":{\"Dy\":\"1\"}}]}");
    }

    void publish(String path, String body) throws Exception {
        given().urlEncodingEnabled(false)
                .body(body)
                .put(services + "/published/" + path)
                .then()
                .statusCode(200);
    }

    void orders() {
        var soon = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString();
        var bound = Map.of(
                "line",
                1,
                "material",
                "NdFeB magnets",
                "massMg",
                1_000,
                "lots",
                List.of(lot),
                "licences",
                List.of(number),
                "callOffs",
                List.of(Map.of("on", soon, "massMg", 1_000)));
        var unbound = Map.of("line", 2, "material", "NdFeB magnets", "massMg", 70);
        puts("orders/PO-7", "application/json", Map.of("lines", List.of(bound, unbound)))
                .then()
                .statusCode(201);
    }

    void seesItsLicence(String scope) throws Exception {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        told.state(Topic.LICENSING_LICENCE, number, 1, state -> {
            state.put("licenceNumber", number).put("status", "ISSUED").putArray("grounds");
            state.put("validFrom", today.minusDays(9).toString())
                    .put("validUntil", today.plusDays(300).toString());
            ((ObjectNode) state.at("/lines/0"))
                    .put("issuedMg", 25_000_300)
                    .put("usedMg", 0)
                    .put("reservedMg", 25_000_000);
            seen(state, 3, scope);
        });
        Eventually.asserted(
                () -> asks().get(BASE + "licences/" + number + "/status").then().statusCode(200));
    }

    void seesItsLot() throws Exception {
        told.state(Topic.TRACKING_LOT, lot, 1, state -> {
            state.put("lotId", lot).remove("lockedFor");
            seen(state, 2, "full");
        });
        Eventually.asserted(
                () -> asks().get(BASE + "lots/" + lot + "/clearance").then().statusCode(200));
    }

    private void seen(ObjectNode state, int entry, String scope) {
        ((ObjectNode) state.at("/visibleTo/" + entry)).put("org", buyer).put("scope", scope);
    }

    Response puts(String path, String type, Object body) {
        return asks().header("If-Match", "\"0\"").contentType(type).body(body).put(BASE + path);
    }

    static RequestSpecification as(String organisation) {
        var token = TestTokens.of("somebody", organisation, OrganisationKind.COMPANY, Roles.BUYER);
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token.signed());
    }
}
