package io.ytterby.kit.identity;

import static io.restassured.RestAssured.given;
import static io.ytterby.kernel.OrganisationKind.AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.standing.SuspendedSubjects;
import io.ytterby.testsupport.BadTokens;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TokenTest {
    @Inject
    ClientCertificates certificates;

    @Inject
    SuspendedSubjects subjects;

    @TestFactory
    Stream<DynamicTest> a_bad_token_is_401() {
        return BadTokens.refusedBy("/v1/widgets/me");
    }

    @Test
    void a_bad_token_is_401_also_where_none_is_needed() {
        for (var path : new String[] {"/v1/widgets/me", "/v1/widgets/secret", "/v1/widgets/public"}) {
            var answer = given().auth().oauth2(good().signedByStranger()).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:ytterby:problem:unauthorized");
        }
    }

    @Test
    void a_bound_token_counts_with_the_gateways_word_for_this_token_and_this_certificate_only() {
        var bound = good().with(c -> c.claim("cnf", Map.of("x5t#S256", "a-thumbprint")));
        var token = bound.signed();
        var word = certificates.vouch("a-thumbprint", token).orElseThrow();

        assertThat(withWord(token, word)).isEqualTo(200);
        assertThat(withWord(token, "a-thumbprint.forged")).isEqualTo(401);
        assertThat(withWord(token, certificates.vouch("another", token).orElseThrow()))
                .isEqualTo(401);
        assertThat(withWord(bound.with(c -> c.jwtID("another")).signed(), word)).isEqualTo(401);
    }

    private static int withWord(String token, String word) {
        return given().auth()
                .oauth2(token)
                .header(ClientCertificates.HEADER, word)
                .get("/v1/widgets/me")
                .statusCode();
    }

    @Test
    void a_suspended_person_or_program_is_refused_with_a_live_token_until_it_is_reinstated() {
        var person = good().with(c -> c.subject("sly.fox")).signed();
        var program = good().with(c -> c.claim("azp", "sly-erp")).signed();

        for (var suspended : List.of("sly.fox", "sly-erp")) subjects.tell(suspended, 1, true);

        for (var token : List.of(person, program))
            given().auth()
                    .oauth2(token)
                    .get("/v1/widgets/me")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:ytterby:problem:subject-suspended"));
        subjects.tell("sly.fox", 2, false);
        subjects.tell("sly.fox", 1, true); // an older state that comes again
        given().auth().oauth2(person).get("/v1/widgets/me").then().statusCode(200);
    }

    @Test
    void a_good_token_says_who_calls() {
        given().auth()
                .oauth2(good().signed())
                .get("/v1/widgets/me")
                .then()
                .statusCode(200)
                .body("", equalTo(Map.of("person", "li.wei", "organisation", "cn-mofcom", "authority", true)));
    }

    @Test
    void no_token_is_401_and_the_wrong_role_403() {
        var officer = TestTokens.of("li.wei", "cn-mofcom", AUTHORITY, Roles.LICENSING_OFFICER)
                .signed();

        given().get("/v1/widgets/me").then().statusCode(401).contentType("application/problem+json");
        given().get("/v1/widgets/secret").then().statusCode(401);
        given().auth()
                .oauth2(officer)
                .get("/v1/widgets/secret")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ytterby:problem:forbidden"));
        given().auth().oauth2(good().signed()).get("/v1/widgets/secret").then().statusCode(200);
        given().get("/v1/widgets/public").then().statusCode(200).body("known", equalTo(false));
    }

    @Test
    void an_agent_is_closed_out_of_every_call_that_names_no_mandate() {
        var agent = good().with(c -> c.claim("act", Map.of("org", "cn-agent"))).signed();

        for (var path : new String[] {"/v1/widgets/me", "/v1/widgets/secret", "/v1/widgets/public"})
            given().auth()
                    .oauth2(agent)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:ytterby:problem:mandate-missing"));
    }

    @Test
    void an_endpoint_that_names_no_role_is_closed_to_all() {
        given().auth()
                .oauth2(good().signed())
                .get("/v1/widgets/forgotten")
                .then()
                .statusCode(403);
        given().get("/v1/widgets/forgotten").then().statusCode(401);
    }

    @Test
    void a_process_that_has_never_read_a_key_cannot_know_and_says_when_to_come_again() {
        var token = good().fromIssuer(KeylessBearers.ISSUER);
        KeylessBearers.TOKENS.add(token);

        for (var path : new String[] {"/v1/widgets/me", "/v1/widgets/public"})
            given().auth()
                    .oauth2(token)
                    .get(path)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "2")
                    .body("type", equalTo("urn:ytterby:problem:issuer-keys-unread"));
    }

    @Test
    void what_no_key_could_make_good_is_401_also_for_a_process_without_keys() {
        var malformed = List.of(good().headed(header -> header.keyID(null)), good().unsigned(), "no-token-at-all");
        KeylessBearers.TOKENS.addAll(malformed);

        for (var token : malformed)
            given().auth()
                    .oauth2(token)
                    .get("/v1/widgets/me")
                    .then()
                    .statusCode(401)
                    .body("type", equalTo("urn:ytterby:problem:unauthorized"));
    }

    private static TestTokens good() {
        return TestTokens.of("li.wei", "cn-mofcom", AUTHORITY, Roles.REGULATOR);
    }
}
