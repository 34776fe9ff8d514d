package io.ytterby.gateway.verify;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.support.Office;
import io.ytterby.gateway.support.PublishedOffice;
import io.ytterby.gateway.support.Told;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class PublicVerificationTest {
    private static final String NUMBER = "CN-2026-880001";
    private static final String LOT = "0e6a4e0c-6d1e-4a83-8f0e-51f4a2b98801";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static final AtomicInteger VERSIONS = new AtomicInteger();

    @Inject
    Told told;

    @Inject
    PublishedOffice published;

    @Inject
    Jdbi jdbi;

    private Office office = new Office();
    private String licence = "";

    @BeforeEach
    void publish() throws Exception {
        office = published.heard(false);
        licence = office.licence(NUMBER, Instant.now().minusSeconds(60));
    }

    private static RequestSpecification as(String organisation) {
        return as(organisation, UUID.randomUUID().toString());
    }

    private static RequestSpecification as(String organisation, String key) {
        var token = TestTokens.of("somebody", organisation, OrganisationKind.COMPANY, Roles.EXPORTER);
        return given().header("Authorization", "Bearer " + token.signed())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON);
    }

    private static RequestSpecification browser() {
        return given().header("Accept", BROWSER);
    }

    /** One version after the other, in whatever order the tests are run. */
    private void tellLicence(String status) throws Exception {
        int version = VERSIONS.incrementAndGet();
        told.state(Topic.LICENSING_LICENCE, NUMBER, version, state -> {
            state.put("licenceNumber", NUMBER).put("status", status);
            if (status.equals("ISSUED")) state.putArray("grounds");
        });
        told.heartbeat(Topic.LICENSING_LICENCE, Instant.now(), null);
        Eventually.asserted(() -> as("cn-baotou-re")
                .get("/api/buyer/v1/licences/" + NUMBER + "/status")
                .then()
                .body("aggregateVersion", equalTo(version)));
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

    @Test
    void a_genuine_licence_is_valid_and_a_tampered_one_is_not() throws Exception {
        tellLicence("ISSUED");

        given().body(licence.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/verify")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("VALID"))
                .body("form", equalTo("vc+jwt"))
                .body("document.number", equalTo(NUMBER))
                .body("steps.name", hasItem("SIGNATURE"))
                .body("proves", hasSize(2))
                .body("doesNotProve", hasSize(3))
                .body("statusList.ageMs", org.hamcrest.Matchers.greaterThanOrEqualTo(0))
                .body("document.toString()", not(containsString("cn-baotou-re")))
                .header("Cache-Control", "no-store");

        given().body(office.withProof(NUMBER, Instant.now()).replace("25000000", "95000000"))
                .contentType(ContentType.JSON)
                .post("/api/verify?lang=zh")
                .then()
                .body("verdict", equalTo("INVALID"))
                .body("reason", equalTo("SIGNATURE_INVALID"))
                .body("explanation", containsString("签名"))
                .body("document", nullValue());
    }

    @Test
    void a_person_pastes_the_printed_code_and_reads_the_result_without_a_script() {
        var page = browser()
                .multiPart("text", office.code(NUMBER, Instant.now()))
                .post("/verify?lang=zh")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Language", "zh-Hans")
                .extract()
                .asString();

        assertThat(page)
                .contains("lang=\"zh-Hans\"", "有效", NUMBER, "BT-0042")
                .doesNotContain("<script", "style=", "http://");
    }

    @Test
    void a_file_goes_before_text_and_what_is_too_large_is_not_read() {
        var form = "--X\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\r\n"
                + "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"letter.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\nstream\n" + licence + "\nendstream\r\n--X--\r\n";
        browser()
                .contentType("multipart/form-data; boundary=X")
                .body(form.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/verify")
                .then()
                .statusCode(200)
                .body(containsString("genuine and has not been taken back"));

        // This client does not say how long its form is.
        given().multiPart("file", "letter.pdf", new byte[9])
                .post("/verify")
                .then()
                .statusCode(413);
    }

    @Test
    void the_form_speaks_the_browsers_language() {
        browser()
                .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8")
                .get("/verify")
                .then()
                .body(containsString("<html lang=\"zh-Hans\">"));
        browser().header("Accept-Language", "fr").get("/verify").then().body(containsString("<html lang=\"en\">"));
        given().get("/verify/page.css").then().statusCode(200).contentType("text/css");
    }

    @Test
    void a_link_shows_how_the_licence_stands_until_it_is_revoked_and_only_its_owner_sees_how_often() throws Exception {
        tellLicence("ISSUED");
        var link = link("{\"licenceNumber\":\"" + NUMBER + "\",\"label\":\"on the box\"}");

        var page = browser().get(path(link)).then().statusCode(200).extract().asString();
        given().get(path(link)).then().body("verdict", equalTo("VALID")).body("reads", nullValue());
        tellLicence("SUSPENDED");
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
        tellLicence("ISSUED");
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
        tellLicence("ISSUED");
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
        tellLicence("ISSUED");
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
        tellLicence("ISSUED");
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
                .body("scanned.countries", equalTo(java.util.List.of("CN", "TH")))
                .body("scanned.explanation", containsString("China, Thailand")));
        browser()
                .get(path(link))
                .then()
                .body(containsString("BT-2611-0042"))
                .body(not(containsString("25000")))
                .body(not(containsString("THLCH")))
                .body(not(containsString("chonburi")));
    }

    @Test
    void the_did_document_keeps_for_five_minutes_and_is_not_sent_twice() {
        var answer = given().get("/.well-known/did.json");
        answer.then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("id", equalTo(Office.DID))
                .body("verificationMethod.id", hasItem(Office.DID + "#2026q4"))
                .body("verificationMethod.findAll { it.id.contains('#status-') }.size()", equalTo(2));

        given().header("If-None-Match", answer.header("ETag"))
                .get("/.well-known/did.json")
                .then()
                .statusCode(304);
    }

    /** As a column of bytes shows it. */
    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private java.util.List<String> rows(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT t::text FROM " + table + " t")
                .mapTo(String.class)
                .list());
    }

    private java.util.List<String> audited(String subject) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT action FROM audit WHERE subject = :s ORDER BY at")
                .bind("s", subject)
                .mapTo(String.class)
                .list());
    }
}
