package io.ytterby.certification;

import static io.restassured.RestAssured.given;
import static io.ytterby.certification.Certifiers.DECIDER;
import static io.ytterby.certification.Certifiers.OTHER_PRODUCER;
import static io.ytterby.certification.Certifiers.REGULATOR;
import static io.ytterby.certification.Signed.step;
import static io.ytterby.certification.Signed.verdict;
import static io.ytterby.certification.Signed.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.log.LogProof;
import io.ytterby.credentials.vc.Issue;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.credentials.verify.ShownProofs;
import io.ytterby.credentials.verify.Verdict;
import io.ytterby.credentials.verify.Verifier;
import io.ytterby.issuing.key.app.IssuerKeys;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a decided certificate to a document that anybody judges, and what a thief can do about it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(WitnessServer.class)
class CredentialJourneyTest {
    private static final String WHY = "{\"reason\":\"A doubt\"}";
    private static final String BODY = "did:web:certification.example:v1:issuers:nl-certis";

    @Inject
    Signed signed;

    @Inject
    IssuerKeys keys;

    @Inject
    TestClock clock;

    @Test
    void a_decided_certificate_is_a_document_that_anybody_verifies() {
        var id = Certifiers.issued();
        var document = signed.document(id);
        var readable = given().auth()
                .oauth2(Certifiers.PRODUCER)
                .accept("application/vc")
                .get("/v1/certificates/" + id + "/credential")
                .asString();

        assertThat(verdict(verify(document))).isEqualTo("VALID OK");
        assertThat(verdict(verify(readable))).isEqualTo("VALID OK");
        assertThat(verdict(verify(readable.replace("NdPr oxide", "NdPr metal"))))
                .isEqualTo("INVALID SIGNATURE_INVALID");
        assertThat(Certifiers.get(OTHER_PRODUCER, "/v1/certificates/" + id + "/credential")
                        .statusCode())
                .isEqualTo(404);
        assertThat(given().get("/v1/issuers/nl-certis/did.json").asString())
                .contains(CompactJws.parse(document).kid());
    }

    @Test
    void what_is_published_is_enough_to_judge_it_without_the_service() {
        var document = signed.document();
        var root = VerifyingKey.ofMultibase(
                given().get("/v1/trust-list/root").asString().strip());
        var bundle =
                Bundle.verified(given().get("/v1/trust-list/offline-bundle").asString(), root);
        var proof = LogProof.parse(given().get("/v1/credential-log/proofs/" + LogProof.digest(document))
                .asString());

        var log = new ShownProofs(bundle.trustList().logs(), List.of(proof));
        var found = new Verifier(bundle, log).verify(document, clock.instant());

        assertThat(found.verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(new Verifier(bundle).verify(document, clock.instant()).verdict())
                .isInstanceOf(Verdict.Stale.class);
    }

    @Test
    void what_becomes_of_a_certificate_is_in_the_lists() {
        var id = Certifiers.issued();
        var document = signed.document(id);

        Certifiers.verb(REGULATOR, id, "suspend", WHY);
        var unpublished = verdict(verify(document));
        signed.swept();
        var suspended = verdict(verify(document));
        Certifiers.verb(DECIDER, id, "reinstate", WHY);
        signed.swept();
        var reinstated = verdict(verify(document));
        Certifiers.verb(DECIDER, id, "withdraw", WHY);
        signed.swept();

        assertThat(unpublished).isEqualTo("VALID OK");
        assertThat(suspended).isEqualTo("INVALID SUSPENDED");
        assertThat(reinstated).isEqualTo("VALID OK");
        assertThat(verdict(verify(document))).isEqualTo("INVALID REVOKED");
    }

    @Test
    void a_list_that_nobody_renews_goes_stale() {
        var document = signed.document();

        clock.ahead(Duration.ofMinutes(6), () -> {
            var found = verify(document);

            assertThat(verdict(found)).isEqualTo("STALE STATUS_LIST_STALE");
            assertThat(step(found, "STATUS")).contains("too long ago");
        });
    }

    @Test
    void what_a_thief_signs_and_dates_back_is_refused() {
        var document = signed.document();
        var honest = CompactJws.parse(document);
        var stolen = keys.at(BODY, issuedAt(honest));
        var footprint = honest.payload().needObject("credentialSubject").needObject("footprint");
        var forged = forged(honest, footprint.with("gross", Json.of("0.1")), stolen);

        var unnoticed = verify(forged);
        revoke(stolen.kid(), clock.instant());
        signed.swept();

        assertThat(verdict(unnoticed)).isEqualTo("STALE NOT_LOGGED");
        var noticed = verify(forged);
        assertThat(verdict(noticed)).isEqualTo("INVALID KEY_REVOKED");
        assertThat(step(noticed, "KEY")).contains("no log shows an earlier signature");
        assertThat(verdict(verify(document))).isEqualTo("VALID OK");
        assertThat(step(verify(document), "KEY")).startsWith("KEY_RETIRED");
        assertThat(keys.at(BODY, clock.instant()).kid()).isNotEqualTo(stolen.kid());
    }

    @Test
    void a_body_outside_its_scope_is_refused_with_what_it_may_not_certify() {
        var honest = CompactJws.parse(signed.document());
        var subject = honest.payload().needObject("credentialSubject");
        var wider = subject.with("accreditedScopes", Json.Arr.ofTexts(List.of("COMPONENT", "country:CN")));

        var signedAt = issuedAt(honest);
        var found = verify(
                Issue.vcJwt(honest.payload().with("credentialSubject", wider), signedAt, keys.at(BODY, signedAt)));

        assertThat(verdict(found)).isEqualTo("INVALID SCOPE_NOT_ACCREDITED");
        assertThat(step(found, "SCHEME")).contains("does not cover COMPONENT");
    }

    @Test
    void a_new_key_leaves_what_the_last_one_signed() {
        var document = signed.document();

        var rotated = Certifiers.post(DECIDER, "/v1/issuer-keys", "{}");

        assertThat(rotated.statusCode()).as(rotated.asString()).isEqualTo(201);
        clock.ahead(Duration.ofSeconds(5), () -> {
            var next = signed.document();
            assertThat(CompactJws.parse(next).kid()).isEqualTo(rotated.path("kid"));
            assertThat(verdict(verify(next))).isEqualTo("VALID OK");
            assertThat(verdict(verify(document))).isEqualTo("VALID OK");
        });
    }

    @Test
    void what_a_stolen_key_signed_is_issued_again_by_the_next_one_and_counts() {
        var certificate = Certifiers.issued();
        var before = signed.document(certificate);
        var key = CompactJws.parse(before).kid();
        // In the key's time, however young it is, and not after the witness's second.
        revoke(key, issuedAt(CompactJws.parse(before)));
        var refused = verdict(verify(before));

        var reissued = Certifiers.post(REGULATOR, "/v1/issuer-keys/" + keyId(key) + ":reissue", "{}");
        signed.swept();

        var anew = Signed.of(certificate).asString();
        assertThat(refused).isEqualTo("INVALID KEY_REVOKED");
        assertThat(reissued.<Integer>path("reissued")).as(reissued.asString()).isPositive();
        assertThat(verdict(verify(anew))).isEqualTo("VALID OK");
        assertThat(verdict(verify(before))).isEqualTo("INVALID KEY_REVOKED");
        assertThat(CompactJws.parse(anew).payload().without("iat"))
                .isEqualTo(CompactJws.parse(before).payload().without("iat"));
    }

    @Test
    void what_the_log_had_before_the_theft_keeps_its_signature() {
        var certificate = Certifiers.issued();
        var before = signed.document(certificate);
        var key = CompactJws.parse(before).kid();

        clock.ahead(Duration.ofSeconds(2), () -> {
            revoke(key, clock.instant());
            Certifiers.post(REGULATOR, "/v1/issuer-keys/" + keyId(key) + ":reissue", "{}");
        });
        signed.swept();

        assertThat(Signed.of(certificate).asString()).isEqualTo(before);
        assertThat(verdict(verify(before))).isEqualTo("VALID OK");
    }

    private static void revoke(String kid, Instant since) {
        var revoked = Certifiers.post(
                REGULATOR,
                "/v1/issuer-keys/" + keyId(kid) + ":revoke",
                "{\"reason\":\"The safe was open\",\"since\":\"" + since + "\"}");
        assertThat(revoked.statusCode()).as(revoked.asString()).isEqualTo(200);
    }

    private static String forged(CompactJws honest, Json.Obj footprint, SigningKey stolen) {
        var subject = honest.payload().needObject("credentialSubject").with("footprint", footprint);
        return Issue.vcJwt(honest.payload().with("credentialSubject", subject), issuedAt(honest), stolen);
    }

    private static Instant issuedAt(CompactJws jws) {
        return Instant.ofEpochSecond(jws.payload().whole("iat").orElseThrow());
    }

    private static String keyId(String kid) {
        return Certifiers.get(REGULATOR, "/v1/issuer-keys?pageSize=1000")
                .path("items.find { it.kid == '" + kid + "' }.keyId");
    }
}
