package io.ytterby.certification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.ytterby.certification.credential.app.SealLog;
import io.ytterby.issuing.list.app.PublishStatusLists;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Certificates as signed documents, and what anybody says of them. */
@Singleton
public class Signed {
    private final SealLog sealLog;
    private final PublishStatusLists publishStatusLists;
    private final String witness;

    Signed(
            SealLog sealLog,
            PublishStatusLists publishStatusLists,
            @ConfigProperty(name = "certification.credential.witness-url") String witness) {
        this.sealLog = sealLog;
        this.publishStatusLists = publishStatusLists;
        this.witness = witness;
    }

    /** What a second of the running service does. */
    void swept() {
        given().body(sealLog.name().text()).put(witness + "/log").then().statusCode(200);
        try {
            sealLog.seal();
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
        publishStatusLists.publish();
    }

    /** A new certificate's vc+jwt, in the log and in the lists. */
    String document() {
        return document(Certifiers.issued());
    }

    String document(String certificate) {
        swept();
        return of(certificate).asString();
    }

    static Response of(String certificate) {
        var answer = Certifiers.get(Certifiers.PRODUCER, "/v1/certificates/" + certificate + "/credential");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    /** The id of one that signs. */
    static String aKey() {
        return Certifiers.get(Certifiers.REGULATOR, "/v1/issuer-keys").path("items[0].keyId");
    }

    /** Without a token. */
    static Response verify(String document) {
        var answer = given().contentType("application/json")
                .body(Map.of("document", document))
                .post("/v1/verify");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.<List<String>>path("steps.name").stream().distinct()).hasSize(11);
        return answer;
    }

    /** Of one step: its reason and what was found. */
    static String step(Response verified, String name) {
        return verified.path("steps.find { it.name == '" + name + "' }.reason") + ": "
                + verified.path("steps.find { it.name == '" + name + "' }.detail");
    }

    static String verdict(Response verified) {
        return verified.path("verdict") + " " + verified.path("reason");
    }
}
