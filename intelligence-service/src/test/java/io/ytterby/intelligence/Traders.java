package io.ytterby.intelligence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.TestTokens;
import java.util.List;
import java.util.UUID;

/** The people of the journeys, and the records they send. */
final class Traders {
    static final String CASE_OFFICER = token("lin.case", "cn-mofcom", Roles.CASE_OFFICER);
    static final String FOREIGN_OFFICER = token("zhou.case", "cn-gacc", Roles.CASE_OFFICER);

    private Traders() {}

    private static String token(String person, String organisation, String role) {
        return TestTokens.of(person, organisation, OrganisationKind.AUTHORITY, role)
                .signed();
    }

    static Response send(String contentType, String body) {
        var plain = EncoderConfig.encoderConfig()
                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                .encodeContentTypeAs("text/csv", ContentType.TEXT)
                .appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return given().config(RestAssuredConfig.config().encoderConfig(plain))
                .auth()
                .oauth2(CASE_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(contentType)
                .body(body)
                .post("/v1/trade-records");
    }

    /** The import when it is done. */
    static Response imported(String contentType, String body) {
        var sent = send(contentType, body);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(202);
        var place = sent.header("Location");
        Eventually.asserted(() ->
                assertThat(get(CASE_OFFICER, place).<String>path("status")).isEqualTo("DONE"));
        return get(CASE_OFFICER, place);
    }

    static Response get(String token, String path) {
        return given().urlEncodingEnabled(false).auth().oauth2(token).get(path);
    }

    static Response post(String token, String path, String body) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    /** A tonne of something that nobody controls. */
    static String record(String source, String id, String shipper) {
        return """
                {"id":"%s","source":"%s","kind":"BILL_OF_LADING","at":"2024-12-21T00:00:00Z","from":"VN","to":"JP","hs":"940360",\
                "netMg":1000000000,"shipper":{"name":"%s","country":"VN"},"consignee":{"name":"Tokyo Chairs"}}""".formatted(id, source, shipper);
    }

    /** Antimony metal from China to the United States without a licence, while nobody could have one. */
    static String banned(String source, String id, String shipper) {
        return """
                {"id":"%s","source":"%s","kind":"EXPORT_DECLARATION","at":"2025-01-15T00:00:00Z","origin":"CN","from":"CN","to":"US",\
                "hs":"811010","netMg":20000000000,"shipper":{"name":"%s","country":"CN"},"assay":{"Sb":"0.9985"},\
                "consignee":{"name":"Gulf Flame Retardants","country":"US"}}""".formatted(id, source, shipper);
    }

    /** The id of one that is kept. */
    static String aRecord() {
        imported("application/json", "[" + record("a" + UUID.randomUUID(), "1", "Somebody") + "]");
        return get(CASE_OFFICER, "/v1/trade-records?pageSize=1").path("items[0].recordId");
    }

    /** The id of one that is done. */
    static String anImport() {
        return imported("application/json", "[" + record("b" + UUID.randomUUID(), "1", "Somebody") + "]")
                .path("importId");
    }

    /** The id of one that is open. */
    static String anAlert() {
        imported("application/json", "[" + banned("c" + UUID.randomUUID(), "1", "Firm " + UUID.randomUUID()) + "]");
        Eventually.asserted(
                () -> assertThat(get(CASE_OFFICER, "/v1/alerts?state=OPEN").<List<Object>>path("items"))
                        .isNotEmpty());
        return get(CASE_OFFICER, "/v1/alerts?state=OPEN&pageSize=1").path("items[0].alertId");
    }
}
