package io.ytterby.gateway.buyer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.contracts.Topic;
import io.ytterby.credentials.key.TrustEntry;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.credentials.verify.Verdict;
import io.ytterby.credentials.verify.Verification;
import io.ytterby.credentials.verify.Verifier;
import io.ytterby.gateway.signing.app.StatusKeys;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class SignedAnswersTest {
    private static final String SIGNED = "application/vc+jwt";

    @Inject
    Told told;

    @Inject
    StatusKeys keys;

    private final String number = "CN-2026-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    private static Response get(String path, String accept) {
        var token = TestTokens.of("somebody", "de-rheinwerk-auto", OrganisationKind.COMPANY, Roles.BUYER);
        return given().header("Authorization", "Bearer " + token.signed())
                .accept(accept)
                .get(path);
    }

    private Response tellAndGet(String status, String accept) throws Exception {
        var path = "/api/buyer/v1/licences/" + number + "/status";
        told.state(Topic.LICENSING_LICENCE, number, 1, state -> {
            state.put("licenceNumber", number).put("status", status);
            if (!status.equals("SUSPENDED")) state.putArray("grounds");
        });
        Eventually.asserted(() -> {
            told.heartbeat(Topic.LICENSING_LICENCE, Instant.now(), null);
            get(path, "application/json").then().statusCode(200).body("freshness", equalTo("FRESH"));
        });
        return get(path, accept);
    }

    private Verification verify(String text, Instant at) {
        var entries = keys.all(at).stream()
                .map(key -> new TrustEntry(
                        keys.issuer(),
                        key.kid(),
                        key.key(),
                        key.notBefore(),
                        key.notAfter(),
                        null,
                        null,
                        Set.of(StatusKeys.ROLE),
                        null))
                .toList();
        var list = new TrustList(1, at.minusSeconds(1), at.plus(Duration.ofHours(1)), entries);
        return new Verifier(Bundle.of(list)).verify(text, at);
    }

    @Test
    void a_signed_answer_is_verified_without_a_network_and_says_what_the_open_one_says() throws Exception {
        var answer = tellAndGet("SUSPENDED", SIGNED);

        var verified = verify(answer.asString(), Instant.now());

        assertThat(answer.contentType()).startsWith(SIGNED);
        assertThat(verified.verdict()).isInstanceOf(Verdict.Valid.class);
        var shown = Objects.requireNonNull(verified.shown());
        assertThat(shown.number()).isEqualTo(number);
        assertThat(shown.answer()).startsWith("NO, SUSPENDED").contains("(FRESH)");
        assertThat(Duration.between(Instant.now(), shown.validUntil()))
                .isBetween(Duration.ofMinutes(13), Duration.ofMinutes(15));
    }

    @Test
    void a_signed_answer_ends_by_itself_and_not_a_letter_of_it_can_be_changed() throws Exception {
        var text = tellAndGet("ISSUED", SIGNED).asString();
        int middle = text.indexOf('.') + 40;
        var changed = text.substring(0, middle) + (text.charAt(middle) == 'A' ? 'B' : 'A') + text.substring(middle + 1);

        var later = verify(text, Instant.now().plus(Duration.ofMinutes(16)));
        var forged = verify(changed, Instant.now());

        assertThat(later.verdict()).isInstanceOf(Verdict.Invalid.class);
        assertThat(forged.verdict()).isInstanceOf(Verdict.Invalid.class);
    }

    @Test
    void whoever_does_not_ask_for_a_signature_gets_json() throws Exception {
        assertThat(tellAndGet("ISSUED", "*/*").contentType()).startsWith("application/json");
        assertThat(tellAndGet("ISSUED", "text/html, */*;q=0.8").contentType()).startsWith("application/json");
    }

    @Test
    void what_is_older_than_fifteen_minutes_is_no_answer() throws Exception {
        var lot = UUID.randomUUID().toString();
        var longAgo = Instant.now().minus(Duration.ofMinutes(16));
        told.state(Topic.TRACKING_LOT, lot, 1, longAgo, state -> state.put("lotId", lot));

        Eventually.asserted(() -> get("/api/buyer/v1/lots/" + lot + "/clearance", "application/json")
                .then()
                .statusCode(503)
                .header("Retry-After", "30")
                .body("type", equalTo("urn:ytterby:problem:status-too-old")));
        get("/api/buyer/v1/lots/" + lot + "/clearance", SIGNED).then().statusCode(503);
    }
}
