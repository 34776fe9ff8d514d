package io.ytterby.gateway;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.support.PublishedOffice;
import io.ytterby.gateway.support.Told;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import io.ytterby.testsupport.authorisation.AuthorisationMatrix;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every role at every endpoint of the gateway's own; what it passes on is each service's to hold. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class AuthorisationTest {
    private static final String LICENCE = "CN-2026-777001";
    private static final String LOT = "0e6a4e0c-6d1e-4a83-8f0e-51f4a2b97001";
    private static final String CASE = "0e6a4e0c-6d1e-4a83-8f0e-51f4a2b97002";
    private static final String WARNING = "0e6a4e0c-6d1e-4a83-8f0e-51f4a2b97003";
    private static final String ORDER = "PO-MATRIX";
    private static final String NOBODYS = "00000000-0000-4000-8000-000000000001";

    @Inject
    Told told;

    @Inject
    DataSource database;

    @Inject
    PublishedOffice office;

    @TestFactory
    Stream<DynamicTest> matrix() throws Exception {
        told.state(Topic.LICENSING_LICENCE, LICENCE, 1, licence -> seenByBaotou(licence.put("licenceNumber", LICENCE)));
        told.state(Topic.TRACKING_LOT, LOT, 1, lot -> seenByBaotou(lot.put("lotId", LOT)));
        awaitStatus("/api/buyer/v1/licences/" + LICENCE + "/status");
        told.state(Topic.LICENSING_CASE_STATUS, CASE, 1, one -> seenByBaotou(one.put("applicationId", CASE)));
        awaitStatus("/api/buyer/v1/lots/" + LOT + "/clearance");
        office.heard(false);
        var link = link();
        var webhook = registerWebhook();
        awaitStatus("/api/buyer/v1/applications/" + CASE);
        buyersOwn();
        return new AuthorisationMatrix(
                        database,
                        both(
                                Map.of(
                                        "slug",
                                        "not-found",
                                        "number",
                                        LICENCE,
                                        "lots/id",
                                        LOT,
                                        "links/id",
                                        link.getString("id"),
                                        "token",
                                        link.getString("url").replaceAll(".*/", ""),
                                        "webhooks/id",
                                        webhook,
                                        "webhook-keys/id",
                                        webhook,
                                        "delivery",
                                        deliveryOf(webhook)),
                                Map.of("applications/id", CASE, "poNo", ORDER, "warnings/id", WARNING)),
                        both(
                                Map.of(
                                        "slug",
                                        "no-such-problem",
                                        "number",
                                        "CN-2000-000001",
                                        "lots/id",
                                        NOBODYS,
                                        "links/id",
                                        NOBODYS,
                                        "token",
                                        "x".repeat(22),
                                        "webhooks/id",
                                        NOBODYS,
                                        "webhook-keys/id",
                                        NOBODYS,
                                        "delivery",
                                        NOBODYS),
                                Map.of("applications/id", NOBODYS, "poNo", "PO-0", "warnings/id", NOBODYS)),
                        "/q/openapi-own")
                .tests();
    }

    private static Map<String, String> both(Map<String, String> some, Map<String, String> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static JsonPath link() {
        return given().header("Authorization", "Bearer " + exporter())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"licenceNumber\":\"" + LICENCE + "\"}")
                .post("/api/buyer/v1/links")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String exporter() {
        return TestTokens.of("chen.exporter", "cn-baotou-re", OrganisationKind.COMPANY, Roles.EXPORTER)
                .signed();
    }

    /** Of Baotou's exporter, at a port where nobody listens. */
    private static String registerWebhook() {
        return asExporter()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("url", "http://127.0.0.1:1/hook"))
                .post("/api/buyer/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String deliveryOf(String webhook) {
        return asExporter()
                .get("/api/buyer/v1/webhooks/" + webhook + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static RequestSpecification asExporter() {
        return given().header("Authorization", "Bearer " + exporter());
    }

    private void buyersOwn() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO purchase_order VALUES ('de-rheinwerk-auto', '%s', 1, '{"lines":[]}', 'a.test', now());
                    INSERT INTO warning (warning_id, organisation, rule, kind, subject, occasion, says, raised_at)
                    VALUES ('%s', 'de-rheinwerk-auto', 'a-test', 'RECALL', 'lot/1', 'once', 'A lot is called back.', now())""".formatted(ORDER, WARNING));
        }
    }

    private static void seenByBaotou(ObjectNode state) {
        var visible = state.putArray("visibleTo");
        for (var organisation : new String[] {"cn-mofcom", "cn-gacc", "cn-audit", "cn-baotou-re", "de-rheinwerk-auto"})
            visible.addObject().put("org", organisation).put("scope", "full");
    }

    private static void awaitStatus(String path) {
        Eventually.asserted(() -> given().header("Authorization", "Bearer " + exporter())
                .get(path)
                .then()
                .statusCode(200));
    }
}
