package io.ytterby.gateway.verify;

import static io.restassured.RestAssured.given;
import static io.ytterby.gateway.verify.ToldLicence.NUMBER;
import static io.ytterby.gateway.verify.ToldLicence.as;
import static io.ytterby.gateway.verify.ToldLicence.browser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.support.PublishedOffice;
import io.ytterby.gateway.support.Told;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages that an owner has made of a licence, a lot or a document, until they are taken back. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class PublicLinksTest {
    private static final String LOT = "0e6a4e0c-6d1e-4a83-8f0e-51f4a2b98801";

    @Inject
    ToldLicence licensing;

    @Inject
    Told told;

    @Inject
    PublishedOffice published;

    @Inject
    Jdbi jdbi;

    private String licence = "";

    @BeforeEach
    void publish() throws Exception {
        licence = published.heard(false).licence(NUMBER, Instant.now().minusSeconds(60));
    }

    @Test
    void a_link_shows_how_the_licence_stands_until_it_is_revoked_and_only_its_owner_sees_how_often() throws Exception {
        licensing.tells("ISSUED");
        var link = link("{\"licenceNumber\":\"" + NUMBER + "\",\"label\":\"on the box\"}");

        var page = browser().get(path(link)).then().statusCode(200).extract().asString();
        given().get(path(link)).then().body("verdict", equalTo("VALID")).body("reads", nullValue());
        licensing.tells("SUSPENDED");
        given().get(path(link)).then().body("verdict", equalTo("INVALID")).body("reason", equalTo("SUSPENDED"));

        assertThat(page)
                .contains(NUMBER, "1C905.a", "<svg")
                .doesNotContain("cn-baotou-re", "de-rheinwerk", "on the box", "5000000000");
        var own = "/api/buyer/v1/links/" + link.getString("id");
        as("cn-baotou-re").get(own).then().body("reads", equalTo(3)).body("url", nullValue());
        as("cn-ganzhou-re").get(own).then().statusCode(404);
        as("cn-baotou-re").delete(own).then().statusCode(200);
        given().get(path(link)).then().statusCode(404).body("type", containsString("link-not-found"));
        browser().get(path(link)).then().statusCode(404).contentType("text/html");
        assertThat(audited("link/" + link.getString("id"))).containsExactly("link.made", "link.revoked");
    }

    @Test
    void a_link_that_is_over_answers_as_one_that_never_was() throws Exception {
        licensing.tells("ISSUED");
        var link = link("{\"licenceNumber\":\"" + NUMBER + "\",\"expiresAt\":\""
                + Instant.now().plus(Duration.ofDays(1)) + "\"}");
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE public_link SET expires_at = now() - interval '1 second' WHERE id = ?::uuid",
                link.getString("id")));

        var over = given().get(path(link));
        var never = given().get("/v/" + "x".repeat(22));

        assertThat(over.statusCode()).isEqualTo(404);
        assertThat(over.jsonPath().getString("detail"))
                .isEqualTo(never.jsonPath().getString("detail"));
        as("cn-baotou-re")
                .body("{\"licenceNumber\":\"" + NUMBER + "\",\"expiresAt\":\"2020-01-01T00:00:00Z\"}")
                .post("/api/buyer/v1/links")
                .then()
                .statusCode(400);
    }

    @Test
    void the_token_is_told_once_and_stored_nowhere() throws Exception {
        licensing.tells("ISSUED");
        var key = UUID.randomUUID().toString();
        var body = "{\"licenceNumber\":\"" + NUMBER + "\"}";

        var made =
                as("cn-baotou-re", key).body(body).post("/api/buyer/v1/links").jsonPath();
        var again =
                as("cn-baotou-re", key).body(body).post("/api/buyer/v1/links").jsonPath();

        assertThat(again.getString("id")).isEqualTo(made.getString("id"));
        assertThat(again.getString("url")).isNull();
        var token = path(made).substring("/v/".length());
        for (var table : new String[] {"public_link", "idempotency", "audit"})
            assertThat(rows(table))
                    .as(table)
                    .isNotEmpty()
                    .noneMatch(row -> row.contains(token) || row.contains(hex(token)));
    }

    @Test
    void who_does_not_own_a_thing_makes_no_link_of_it() throws Exception {
        licensing.tells("ISSUED");
        for (var stranger : new String[] {"cn-ganzhou-re", "de-rheinwerk-auto"})
            as(stranger)
                    .body("{\"licenceNumber\":\"" + NUMBER + "\"}")
                    .post("/api/buyer/v1/links")
                    .then()
                    .statusCode(404);
        as("cn-baotou-re").body("{}").post("/api/buyer/v1/links").then().statusCode(400);
        as("cn-baotou-re")
                .body("{\"document\":\"RE1:FORGED\"}")
                .post("/api/buyer/v1/links")
                .then()
                .statusCode(422);
    }

    @Test
    void a_documents_page_judges_it_anew_at_each_reading() throws Exception {
        licensing.tells("ISSUED");
        var link = link("{\"document\":\"" + licence + "\"}");

        given().get(path(link)).then().body("verdict", equalTo("VALID")).body("document.massMg", nullValue());
        published.heard(true);
        given().get(path(link)).then().body("verdict", equalTo("INVALID")).body("reason", equalTo("SUSPENDED"));
    }

    @Test
    void a_lots_page_says_in_words_where_its_codes_were_scanned() throws Exception {
        told.state(Topic.TRACKING_LOT, LOT, 1, lot -> lot.put("lotId", LOT).putArray("frozenBy"));
        for (var country : new String[] {"CN", "CN", "TH"})
            told.state(
                    Topic.TRACKING_SIGHTING,
                    LOT,
                    1,
                    sighting -> sighting.put("sightingId", UUID.randomUUID().toString())
                            .put("lotId", LOT)
                            .put("country", country));
        Eventually.asserted(() -> as("cn-baotou-re")
                .get("/api/buyer/v1/lots/" + LOT + "/clearance")
                .then()
                .statusCode(200));
        var link = link("{\"lotId\":\"" + LOT + "\"}");

        Eventually.asserted(() -> given().get(path(link))
                .then()
                .body("scanned.howOften", equalTo("SELDOM"))
                .body("scanned.countries", equalTo(List.of("CN", "TH")))
                .body("scanned.explanation", containsString("China, Thailand")));
        browser()
                .get(path(link))
                .then()
                .body(containsString("BT-2611-0042"))
                .body(not(containsString("25000")))
                .body(not(containsString("THLCH")))
                .body(not(containsString("chonburi")));
    }

    private static JsonPath link(String body) {
        return as("cn-baotou-re")
                .body(body)
                .post("/api/buyer/v1/links")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String path(JsonPath link) {
        return link.getString("url").replaceFirst("^https?://[^/]+", "");
    }

    /** As a column of bytes shows it. */
    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    private List<String> rows(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT t::text FROM " + table + " t")
                .mapTo(String.class)
                .list());
    }

    private List<String> audited(String subject) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT action FROM audit WHERE subject = :s ORDER BY at")
                .bind("s", subject)
                .mapTo(String.class)
                .list());
    }
}
