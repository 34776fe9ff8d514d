package io.ytterby.tracking;

import static io.ytterby.tracking.Http.mint;
import static io.ytterby.tracking.Http.producer;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.ytterby.issuing.list.app.PublishStatusLists;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import io.ytterby.testsupport.authorisation.AuthorisationMatrix;
import io.ytterby.tracking.transformation.Runs;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every role at every endpoint, with own, foreign and absent ids: {@code authorisation.csv}. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AuthorisationTest {
    @Inject
    DataSource dataSource;

    @Inject
    PublishStatusLists publishStatusLists;

    @TestFactory
    Stream<DynamicTest> matrix() {
        var lot = mint(10_000);
        producer()
                .body("{\"organisation\":\"de-rheinwerk-auto\",\"scope\":\"full\"}")
                .post("/v1/lots/" + lot + "/grants")
                .then()
                .statusCode(200);
        var code =
                producer().get("/v1/lots/" + lot + "/codes?count=1").asString().strip();
        var alert = alertOn(lot, code);
        var capture = capture();
        var block = producer()
                .get("/v1/lots/" + lot + "/certificates")
                .path("items[0].blockId")
                .toString();
        var device = device();
        var recall = recallOf(lot);
        var custodyEvent = Http.customs().get("/v1/lots/" + lot + "/custody").<String>path("items[0].eventId");
        Eventually.asserted(() -> Http.customs()
                .get("/v1/custody/events/" + custodyEvent + "/proof")
                .then()
                .statusCode(200)); // once a head covers it
        var day = Http.customs().get("/v1/custody/heads").<String>path("items[0].day");
        var nobodys = UUID.randomUUID().toString();
        var made = mint(10_000);
        producer()
                .body("{\"organisation\":\"de-rheinwerk-auto\",\"scope\":\"full\"}")
                .post("/v1/lots/" + made + "/grants")
                .then()
                .statusCode(200);
        var operation = Runs.transform(
                        "recycling",
                        List.of(Runs.input(made)),
                        List.of(),
                        List.of(Runs.output("SCRAP", 10_000, "Nd=28 Dy=2.5")),
                        List.of())
                .statusCode(201)
                .extract()
                .<String>path("operationId");
        producer().post("/v1/lots/" + lot + "/passport").then().statusCode(201);
        producer().post("/v1/operations/" + operation + "/credential").then().statusCode(201);
        publishStatusLists.publish();
        String key = producer()
                .get("/v1/issuer-keys?pageSize=1000")
                .path("items.find { it.kid.contains('cn-baotou-re') }.keyId");
        var right = Http.regulator()
                .body("""
                        {"kind": "IMPORT", "reference": "AUTHORISATION-1", "organisation": "cn-baotou-re",
                         "massMg": 1000, "validFrom": "2026-01-01", "validUntil": "2026-12-31"}""")
                .post("/v1/rights")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("rightId");
        var packed = mint(10_000);
        var pack = LotFixture.sscc(System.nanoTime()).value();
        Http.custodian()
                .body("{\"sscc\":\"" + pack + "\"}")
                .post("/v1/lots/" + packed + ":pack")
                .then()
                .statusCode(200);
        Eventually.asserted(() -> Http.auditor().get("/v1/audit/1/proof").then().statusCode(200)); // once it is sealed
        String event = producer()
                .get("/epcis/epcs/" + code + "/events")
                .path("epcisBody.queryResults.resultsBody.eventList[0].eventID");
        var subscription = subscription();
        return new AuthorisationMatrix(
                        dataSource,
                        Map.ofEntries(
                                Map.entry("lots/id", lot),
                                Map.entry("operations/id", operation),
                                Map.entry("issuer-keys/id", key),
                                Map.entry("body", "cn-baotou-re"),
                                Map.entry("purpose", "revocation"),
                                Map.entry("list", "1"),
                                Map.entry("sscc", pack),
                                Map.entry("rights/id", right),
                                Map.entry("code", code),
                                Map.entry("captureID", capture),
                                Map.entry("alerts/id", alert),
                                Map.entry("slug", "not-found"),
                                Map.entry("audit/id", "1"),
                                Map.entry("dead-letters/id", nobodys),
                                Map.entry("recalls/id", recall),
                                Map.entry("day", day),
                                Map.entry("eventId", custodyEvent),
                                Map.entry("kind", "epcs"),
                                Map.entry("name", code),
                                Map.entry("eventID", event),
                                Map.entry("token", nobodys),
                                Map.entry("queryName", "matrix"),
                                Map.entry("subscriptionID", subscription),
                                Map.entry("blocks/id", block),
                                Map.entry("epoch", "200"),
                                Map.entry("devices/id", device),
                                Map.entry("named", "06901234000016/21/" + code)),
                        Map.ofEntries(
                                Map.entry("lots/id", UUID.randomUUID().toString()),
                                Map.entry("operations/id", nobodys),
                                Map.entry("issuer-keys/id", nobodys),
                                Map.entry("body", "cn-nobody"),
                                Map.entry("purpose", "suspension"),
                                Map.entry("list", "77"),
                                Map.entry("rights/id", nobodys),
                                Map.entry(
                                        "sscc",
                                        LotFixture.sscc(System.nanoTime()).value()),
                                Map.entry("code", "00000000000000000000"),
                                Map.entry("captureID", nobodys),
                                Map.entry("alerts/id", nobodys),
                                Map.entry("slug", "no-such-problem"),
                                Map.entry("audit/id", "999999999"),
                                Map.entry("dead-letters/id", nobodys),
                                Map.entry("recalls/id", nobodys),
                                Map.entry("day", "1999-01-01"),
                                Map.entry("eventId", "urn:uuid:" + nobodys),
                                Map.entry("kind", "epcs"),
                                Map.entry("name", "00000000000000000000"),
                                Map.entry("eventID", "urn:uuid:" + nobodys),
                                Map.entry("token", nobodys),
                                Map.entry("queryName", "nobodys"),
                                Map.entry("subscriptionID", nobodys),
                                Map.entry("blocks/id", "999999999"),
                                Map.entry("epoch", "999"),
                                Map.entry("devices/id", nobodys),
                                Map.entry("named", "06901234000016/21/00000000000000000000")))
                .tests();
    }

    /** A capture that has finished: what is under way would change by itself. */
    private static String capture() {
        var location = producer()
                .body("{\"type\": \"EPCISDocument\"}")
                .post("/epcis/capture")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        Eventually.asserted(() -> producer().get(location).then().body("running", equalTo(false)));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Of a query of Baotou's that fits nothing. */
    private static String subscription() {
        producer()
                .body("{\"name\": \"matrix\", \"query\": {\"EQ_bizStep\": [\"killing\"]}}")
                .post("/epcis/queries")
                .then()
                .statusCode(201);
        return producer()
                .body("{\"dest\": \"http://127.0.0.1:9/hook\", \"stream\": true}")
                .post("/epcis/queries/matrix/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("subscriptionID");
    }

    private static String recallOf(String lot) {
        return Http.regulator()
                .body("{\"reason\": \"wet\", \"lotId\": \"" + lot + "\"}")
                .post("/v1/recalls")
                .then()
                .statusCode(201)
                .extract()
                .path("recallId");
    }

    /** Off the route that is planned for it. */
    private static String alertOn(String lot, String code) {
        Http.custodian()
                .header("If-Match", "\"0\"")
                .body("{\"legs\": [{\"countries\": [\"CN\"], \"from\": \"2026-01-01T00:00:00Z\"}]}")
                .put("/v1/lots/" + lot + "/route-plan")
                .then()
                .statusCode(200);
        Http.customs()
                .body("{\"code\": \"" + code + "\", \"country\": \"TH\"}")
                .post("/v1/sightings")
                .then()
                .statusCode(201);
        return Http.customs().get("/v1/alerts?lot=" + lot).path("items[0].alertId");
    }

    /** Registered by the person who asks for its bundle later. */
    private static String device() {
        return RestAssured.given()
                .header(
                        "Authorization",
                        "Bearer "
                                + TestTokens.of(
                                                "matrix.customs-officer",
                                                "cn-gacc",
                                                OrganisationKind.AUTHORITY,
                                                Roles.CUSTOMS_OFFICER)
                                        .signed())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("""
                        {"name": "Scanner 1", "office": "CNSHA", "publicKey":
                         {"kty": "OKP", "crv": "X25519", "x": "gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0"}}""")
                .post("/v1/devices")
                .then()
                .statusCode(201)
                .extract()
                .path("deviceId");
    }
}
