package io.ytterby.certification;

import static io.restassured.RestAssured.given;
import static io.ytterby.certification.Signed.step;
import static io.ytterby.certification.Signed.verdict;
import static io.ytterby.certification.Signed.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.contracts.Topic;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.log.LogProof;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.credentials.verify.ShownProofs;
import io.ytterby.credentials.verify.Verdict;
import io.ytterby.credentials.verify.Verifier;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One trust list, one log and one verdict for what is signed at other services. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(WitnessServer.class)
class OtherIssuersTest {
    private static final String TRACKING = "did:web:tracking.example:v1:issuers:";

    @Inject
    Trackers trackers;

    @Inject
    Signed signed;

    @Inject
    TestClock clock;

    @Test
    void a_passport_of_an_operator_that_tracking_has_told_of_is_valid() {
        var operator = known();
        var document = told(operator, 7);

        assertThat(verdict(verify(document))).isEqualTo("VALID OK");
    }

    @Test
    void it_is_judged_offline_from_the_one_bundle_too() {
        var operator = known();
        var document = told(operator, 7);
        var root = VerifyingKey.ofMultibase(
                given().get("/v1/trust-list/root").asString().strip());
        var bundle =
                Bundle.verified(given().get("/v1/trust-list/offline-bundle").asString(), root);
        var proof = LogProof.parse(given().get("/v1/credential-log/proofs/" + LogProof.digest(document))
                .asString());

        var log = new ShownProofs(bundle.trustList().logs(), List.of(proof));

        assertThat(new Verifier(bundle, log).verify(document, clock.instant()).verdict())
                .isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void what_an_operators_list_takes_back_is_taken_back() {
        var operator = known();
        var document = told(operator, 11);

        tell(operator.listRecord("revocation"), operator.listTold("revocation", 2, clock.instant(), List.of(11)));

        Eventually.asserted(() -> assertThat(verdict(verify(document))).isEqualTo("INVALID REVOKED"));
    }

    @Test
    void what_a_thief_signs_with_an_operators_key_and_dates_back_is_refused() {
        var operator = known();
        var honest = told(operator, 3);
        var forged = operator.passport(clock.instant().minusSeconds(5), 4);
        var unnoticed = verdict(verify(forged));
        signed.swept();

        tell(operator.keyRecord(), operator.keyTold(2, clock.instant()));

        Eventually.asserted(() -> assertThat(verdict(verify(forged))).isEqualTo("INVALID KEY_REVOKED"));
        assertThat(unnoticed).isEqualTo("STALE NOT_LOGGED");
        assertThat(step(verify(forged), "KEY")).contains("no log shows an earlier signature");
        assertThat(verdict(verify(honest))).isNotEqualTo("INVALID KEY_REVOKED");
    }

    @Test
    void tracking_speaks_for_no_body_and_no_operator_signs_certificates() {
        var impostor = new Operator(
                "did:web:certification.example:v1:issuers:nl-certis",
                clock.instant().minusSeconds(60));
        tell(impostor.keyRecord(), impostor.keyTold(1, null));

        Eventually.asserted(() -> assertThat(Certifiers.get(Certifiers.OPERATOR, "/v1/dead-letters?pageSize=1000")
                        .asString())
                .contains(impostor.keyRecord()));
        assertThat(verdict(verify(impostor.passport(clock.instant(), 1)))).startsWith("INVALID");
    }

    /** An operator whose key and lists are known here. */
    private Operator known() {
        var operator = new Operator(
                TRACKING + "op-" + UUID.randomUUID(), clock.instant().minusSeconds(60));
        tell(operator.keyRecord(), operator.keyTold(1, null));
        for (var purpose : List.of("revocation", "suspension"))
            tell(operator.listRecord(purpose), operator.listTold(purpose, 1, clock.instant(), List.of()));
        return operator;
    }

    /** A passport in the log, whose key and lists have come. */
    private String told(Operator operator, int place) {
        var document = operator.passport(clock.instant().minusSeconds(2), place);
        tell("document:" + UUID.randomUUID(), Operator.documentTold(operator.did(), document));
        Eventually.asserted(Duration.ofSeconds(30), () -> {
            signed.swept();
            assertThat(verdict(verify(document))).isEqualTo("VALID OK");
        });
        return document;
    }

    private void tell(String key, String data) {
        trackers.send(Topic.TRACKING_CREDENTIAL, key, "tracking.issuer-told", "tracking.credential", data);
    }
}
