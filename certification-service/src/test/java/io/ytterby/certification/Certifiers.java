package io.ytterby.certification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.TestTokens;
import java.util.UUID;

/** The people of the journeys, and what they send. */
final class Certifiers {
    static final String PRODUCER = token("wang.fang", "cn-baotou-re", OrganisationKind.COMPANY, Roles.PRODUCER);
    static final String OTHER_PRODUCER = token("chen.hao", "cn-ganzhou-re", OrganisationKind.COMPANY, Roles.PRODUCER);
    static final String ASSESSOR = token("joost.certifier", "nl-certis", OrganisationKind.COMPANY, Roles.CERTIFIER);
    static final String ASSESSOR_IN_CAPITALS =
            token("JOOST.certifier", "nl-certis", OrganisationKind.COMPANY, Roles.CERTIFIER);
    static final String DECIDER = token("marijke.certifier", "nl-certis", OrganisationKind.COMPANY, Roles.CERTIFIER);
    static final String REGULATOR = token("li.regulator", "cn-mofcom", OrganisationKind.AUTHORITY, Roles.REGULATOR);
    static final String OPERATOR = token("op.one", "ytterby-ops", OrganisationKind.AUTHORITY, Roles.OPERATOR);

    private Certifiers() {}

    private static String token(String person, String organisation, OrganisationKind kind, String role) {
        return TestTokens.of(person, organisation, kind, role).signed();
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

    static Response get(String token, String path) {
        return given().urlEncodingEnabled(false).auth().oauth2(token).get(path);
    }

    static String accredited() {
        var answer = post(REGULATOR, "/v1/accreditations", """
                {"body":"nl-certis","scheme":"ytt-pcf","stages":["OXIDE","METAL","MAGNET"],"territory":["CN"],
                 "validFrom":"2026-01-01","validUntil":"2036-01-01"}""");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("accreditationId");
    }

    static Response apply(String more) {
        return apply(PRODUCER, more, "MASS_BALANCE");
    }

    /** @param model of custody beside those that come with the goods */
    private static Response apply(String token, String more, String model) {
        return post(token, "/v1/certificates", """
                {"body":"nl-certis","scheme":{"id":"ytt-pcf","version":"1"},"stages":["OXIDE"],
                 "custodyModels":["IDENTITY_PRESERVED","SEGREGATED","CONTROLLED_BLENDING","%s"],"site":"CNBAO",
                 "product":"NdPr oxide","measuredFrom":"2025-01-01","measuredUntil":"2026-01-01",%s
                 "footprint":{"gross":"9.5","offsets":"0","scope1":"2","scope2Market":"3","allocation":"MASS",
                              "gwpSet":"AR6"}}""".formatted(model, more));
    }

    static String applied() {
        return id(apply(""));
    }

    static String appliedBy(String token) {
        return id(apply(token, "", "MASS_BALANCE"));
    }

    private static String id(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("certificateId");
    }

    /** @param names of energy certificates, in quotes and with commas */
    static Response serials(String token, String certificate, String names) {
        return post(token, "/v1/used-serials", """
                {"certificateId":"%s","kind":"ENERGY","names":[%s]}""".formatted(certificate, names));
    }

    static Response assess(String token, String id, boolean conforms) {
        return post(
                token,
                "/v1/certificates/" + id + ":assess",
                "{\"conforms\":" + conforms + ",\"findings\":\"Read and seen\"}");
    }

    static Response issue(String token, String id) {
        return post(token, "/v1/certificates/" + id + ":decide", "{\"decision\":\"ISSUE\",\"reason\":\"As assessed\"}");
    }

    static String issued() {
        return issued("MASS_BALANCE");
    }

    /** @param model of custody beside those that come with the goods */
    static String issued(String model) {
        accredited();
        var id = id(apply(PRODUCER, "", model));
        assertThat(assess(ASSESSOR, id, true).statusCode()).isEqualTo(200);
        var answer = issue(DECIDER, id);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return id;
    }

    static Response verb(String token, String id, String verb, String body) {
        return post(token, "/v1/certificates/" + id + ":" + verb, body);
    }
}
