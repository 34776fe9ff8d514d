package io.ytterby.licensing.ledger.rest;

import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OTHER_EXPORTER;
import static io.ytterby.licensing.Calls.REGULATOR;
import static io.ytterby.licensing.Calls.authority;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Roles;
import io.ytterby.licensing.licence.Orders;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LedgerResourceTest {
    private static final String CUSTOMS = authority("zhao.ming", Roles.CUSTOMS_OFFICER);

    @Inject
    Orders orders;

    @Test
    void what_is_reserved_and_committed_leaves_and_what_comes_back_is_entered() {
        var licence = orders.issued(Mass.ofGrams(500));
        var id = reserved(licence, 200_000).then().statusCode(201).extract().<String>path("id");

        post(CUSTOMS, "/v1/reservations/" + id + ":commit", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("COMMITTED"));
        contra(licence, id, 50_000).then().statusCode(201).body("returnedMg", equalTo(50_000));

        get(EXPORTER, "/v1/licences/" + licence + "/lines")
                .then()
                .statusCode(200)
                .body("items[0].usedMg", equalTo(150_000))
                .body("items[0].remainingMg", equalTo(350_000));
        get(EXPORTER, "/v1/licences/" + licence + "/ledger")
                .then()
                .body("items.kind", equalTo(List.of("RESERVE", "COMMIT", "CONTRA")));
        contra(licence, id, 150_001)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:contra-exceeds-commitment"))
                .body("remainingMg", equalTo(150_000));
    }

    @Test
    void asking_for_more_than_remains_says_what_remains() {
        var licence = orders.issued(Mass.ofGrams(500));

        reserved(licence, 500_001)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ytterby:problem:licence-quantity-exceeded"))
                .body("remainingMg", equalTo(500_000));
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_draws_once() {
        var licence = orders.issued(Mass.ofGrams(500));
        var key = UUID.randomUUID().toString();
        var body = reservation(UUID.randomUUID(), 1000);

        var first = withKey(key, licence, body);
        var again = withKey(key, licence, body);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        get(EXPORTER, "/v1/licences/" + licence).then().body("lines[0].reservedMg", equalTo(1000));
    }

    @Test
    void a_suspended_licence_neither_reserves_nor_commits_until_its_ground_is_lifted_by_name() {
        var licence = orders.issued(Mass.ofGrams(500));
        var id = reserved(licence, 1000).then().extract().<String>path("id");
        var ground = suspended(licence)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .extract()
                .<String>path("grounds[0].groundId");

        reserved(licence, 1000)
                .then()
                .statusCode(409)
                .body("type", containsString("licence-not-usable"))
                .body("grounds.groundId", hasItem(ground));
        post(CUSTOMS, "/v1/reservations/" + id + ":commit", "{}").then().statusCode(409);
        reinstated(licence, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/groundId"));
        reinstated(licence, ground)
                .then()
                .statusCode(200)
                .body("status", equalTo("ISSUED"))
                .body("grounds", hasSize(0));

        post(CUSTOMS, "/v1/reservations/" + id + ":commit", "{}").then().statusCode(200);
    }

    @Test
    void what_is_revoked_or_surrendered_stays_so_and_its_reservations_can_still_be_released() {
        var licence = orders.issued(Mass.ofGrams(500));
        var id = reserved(licence, 1000).then().extract().<String>path("id");
        var reason = "{\"reason\": \"no longer needed\"}";

        post(OTHER_EXPORTER, "/v1/licences/" + licence + ":surrender", reason)
                .then()
                .statusCode(404);
        post(EXPORTER, "/v1/licences/" + licence + ":surrender", reason)
                .then()
                .statusCode(200)
                .body("status", equalTo("SURRENDERED"));
        post(REGULATOR, "/v1/licences/" + licence + ":revoke", reason)
                .then()
                .statusCode(409)
                .body("type", containsString("licence-ended"));
        post(CUSTOMS, "/v1/reservations/" + id + ":release", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("RELEASED"));
        post(CUSTOMS, "/v1/reservations/" + id + ":release", "{}")
                .then()
                .statusCode(409)
                .body("status", equalTo(409));
    }

    @Test
    void a_bad_request_names_the_field() {
        var licence = orders.issued(Mass.ofGrams(500));

        post(CUSTOMS, "/v1/licences/" + licence + "/reservations", """
            {"declarationId": "%s", "line": 1, "massMg": 0, "value": {"currency": "EUR", "minor": 1}}\
            """.formatted(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/massMg"));
        post(REGULATOR, "/v1/licences/" + licence + ":suspend", "{\"reason\": \" \"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        get(REGULATOR, "/v1/licences/nonsense").then().statusCode(404);
    }

    @Test
    void shipments_and_reports_over_http_name_their_units_and_their_parts() {
        var licence = orders.issued(Mass.ofGrams(500));
        var declaration = UUID.randomUUID();
        var id = post(CUSTOMS, "/v1/licences/" + licence + "/reservations", """
            {"declarationId": "%s", "line": 1, "quantity": {"amount": "0.2", "unit": "KGM"},
             "value": {"currency": "EUR", "minor": 2000}}\
            """.formatted(declaration))
                .then()
                .statusCode(201)
                .body("massMg", equalTo(200_000))
                .extract()
                .<String>path("id");

        post(CUSTOMS, "/v1/reservations/" + id + ":commit", """
            {"part": 1, "massMg": 50000, "valueMinor": 500}\
            """)
                .then()
                .statusCode(200)
                .body("status", equalTo("RESERVED"))
                .body("openMg", equalTo(150_000));
        var report = """
            {"messageNumber": 3, "lines": [{"line": 1, "declarationId": "%s", "declarationLine": 0, "part": 2,
             "declaredOn": "%s", "quantity": {"amount": "120", "unit": "g"},
             "value": {"currency": "EUR", "minor": 1200}}]}\
            """.formatted(declaration, orders.aYear().from());
        for (var outcome : List.of("ENTERED", "KNOWN"))
            post(CUSTOMS, "/v1/licences/" + licence + "/usage-reports", report)
                    .then()
                    .statusCode(200)
                    .body("lines[0].outcome", equalTo(outcome));
        get(EXPORTER, "/v1/licences/" + licence + "/lines")
                .then()
                .body("items[0].usedMg", equalTo(170_000))
                .body("items[0].reservedMg", equalTo(30_000));
        post(CUSTOMS, "/v1/licences/" + licence + "/reservations", """
            {"declarationId": "%s", "line": 1, "quantity": {"amount": "0.2", "unit": "litre"},
             "value": {"currency": "EUR", "minor": 2000}}\
            """.formatted(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/quantity/unit"));
    }

    private static Response withKey(String key, LicenceNumber licence, String body) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + CUSTOMS)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/licences/" + licence + "/reservations");
    }

    private static Response reserved(LicenceNumber licence, long massMg) {
        return post(CUSTOMS, "/v1/licences/" + licence + "/reservations", reservation(UUID.randomUUID(), massMg));
    }

    private static String reservation(UUID declaration, long massMg) {
        return """
            {"declarationId": "%s", "line": 1, "massMg": %d, "value": {"currency": "EUR", "minor": %d}}\
            """.formatted(declaration, massMg, massMg / 100);
    }

    private static Response contra(LicenceNumber licence, String reservation, long massMg) {
        return post(CUSTOMS, "/v1/licences/" + licence + "/contra-entries", """
            {"reservationId": "%s", "massMg": %d, "value": {"currency": "EUR", "minor": %d}, "reason": "came back"}\
            """.formatted(
                        reservation, massMg, massMg / 100));
    }

    private static Response suspended(LicenceNumber licence) {
        return post(REGULATOR, "/v1/licences/" + licence + ":suspend", "{\"reason\": \"to be looked into\"}");
    }

    private static Response reinstated(LicenceNumber licence, String ground) {
        return post(REGULATOR, "/v1/licences/" + licence + ":reinstate", """
            {"groundId": "%s", "reason": "cleared"}\
            """.formatted(ground));
    }
}
