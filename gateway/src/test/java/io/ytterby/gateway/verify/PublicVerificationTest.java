package io.ytterby.gateway.verify;

import static io.restassured.RestAssured.given;
import static io.ytterby.gateway.verify.ToldLicence.NUMBER;
import static io.ytterby.gateway.verify.ToldLicence.browser;
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
import io.ytterby.gateway.support.Office;
import io.ytterby.gateway.support.PublishedOffice;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document that anybody hands in, and what he is told of it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class PublicVerificationTest {
    @Inject
    ToldLicence licensing;

    @Inject
    PublishedOffice published;

    private Office office = new Office();
    private String licence = "";

    @BeforeEach
    void publish() throws Exception {
        office = published.heard(false);
        licence = office.licence(NUMBER, Instant.now().minusSeconds(60));
    }

    @Test
    void a_genuine_licence_is_valid_and_a_tampered_one_is_not() throws Exception {
        licensing.tells("ISSUED");

        given().body(licence.getBytes(StandardCharsets.UTF_8))
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
                .body(form.getBytes(StandardCharsets.UTF_8))
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
}
