package io.ytterby.kit.identity;

import static io.restassured.RestAssured.given;
import static io.ytterby.kernel.OrganisationKind.AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TokenTest {
    private static final int BEYOND_SKEW_SECONDS = 120;

    /** Makes its token when asked: the issuer's key exists only once the platform runs. */
    record Bad(String what, Supplier<String> token) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Bad> badTokens() {
        return Stream.of(
                new Bad("expired", () -> good().expired()),
                new Bad(
                        "expired two minutes ago",
                        () -> good().with(c -> c.expirationTime(after(-BEYOND_SKEW_SECONDS)))
                                .signed()),
                new Bad(
                        "valid in two minutes",
                        () -> good().with(c -> c.notBeforeTime(after(BEYOND_SKEW_SECONDS)))
                                .signed()),
                new Bad(
                        "without an end",
                        () -> good().with(c -> c.expirationTime(null)).signed()),
                new Bad("alg none", () -> good().unsigned()),
                new Bad("alg nOnE", () -> "eyJhbGciOiJuT25FIn0." + part(good().signed(), 1) + "."),
                new Bad("HS256 with the public key", () -> good().signedWithPublicKeyAsSecret()),
                new Bad("a stranger's key", () -> good().signedByStranger()),
                new Bad("another audience", () -> good().forAudience("elsewhere")),
                new Bad(
                        "no audience",
                        () -> good().with(c -> c.claim("aud", null)).signed()),
                new Bad("another issuer", () -> good().fromIssuer("http://evil.test")),
                new Bad("tampered", () -> good().tampered(c -> c.claim("org", "cn-ganzhou-re"))),
                new Bad("cut signature", () -> good().signed().replaceAll(".{20}$", "")),
                new Bad("no signature", () -> good().signed().replaceAll("[^.]*$", "")),
                new Bad("no org", () -> good().with(c -> c.claim("org", null)).signed()),
                new Bad(
                        "a bad org",
                        () -> good().with(c -> c.claim("org", "Not An Id")).signed()),
                new Bad(
                        "org that is a list",
                        () -> good().with(c -> c.claim("org", java.util.List.of("a1")))
                                .signed()),
                new Bad(
                        "no org_kind",
                        () -> good().with(c -> c.claim("org_kind", null)).signed()),
                new Bad(
                        "a bad org_kind",
                        () -> good().with(c -> c.claim("org_kind", "AUTHORITY")).signed()),
                new Bad("no sub", () -> good().with(c -> c.subject(null)).signed()),
                new Bad("a bad sub", () -> good().with(c -> c.subject("../x")).signed()),
                new Bad(
                        "act that is a text",
                        () -> good().with(c -> c.claim("act", "cn-agent")).signed()),
                new Bad(
                        "act without an org",
                        () -> good().with(c -> c.claim("act", Map.of("sub", "x")))
                                .signed()),
                new Bad(
                        "act of its own org",
                        () -> good().with(c -> c.claim("act", Map.of("org", "cn-mofcom")))
                                .signed()),
                new Bad("not a token", () -> "x"),
                new Bad("three dots", () -> "..."),
                new Bad("very long", () -> "x".repeat(10_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void a_bad_token_is_401_also_where_none_is_needed(Bad bad) {
        var token = bad.token().get();

        for (var path : new String[] {"/v1/widgets/me", "/v1/widgets/secret", "/v1/widgets/public"}) {
            var answer = given().header("Authorization", "Bearer " + token).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:ytterby:problem:unauthorized");
        }
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

    private static TestTokens good() {
        return TestTokens.of("li.wei", "cn-mofcom", AUTHORITY, Roles.REGULATOR);
    }

    private static Date after(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String part(String token, int index) {
        return token.split("\\.", -1)[index];
    }
}
