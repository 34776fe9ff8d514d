package io.ytterby.testsupport;

import static io.restassured.RestAssured.given;
import static io.ytterby.kernel.OrganisationKind.AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import io.ytterby.kernel.Roles;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tokens that no service may take, each nearly good: {@code BadTokens.refusedBy("/v1/licences")} as a test factory shows
 * that a service refuses all of them by itself, with the gateway passed by. (ASVS 9.1.1 to 9.2.4)
 */
public final class BadTokens {
    private static final int LATER = 120;
    private static final String KEPT_SIGNATURE = "$";

    private BadTokens() {}

    /** Makes its token when asked: the issuer's key exists only once the platform runs. */
    private record Bad(String what, Supplier<String> token) {}

    /** One test for each; and one that the good one, from which all are made, is taken. */
    public static Stream<DynamicTest> refusedBy(String path) {
        var good = DynamicTest.dynamicTest(
                "taken: the good one",
                () -> assertThat(status(path, good().signed())).isNotEqualTo(401));
        return Stream.concat(
                Stream.of(good),
                all().map(bad -> DynamicTest.dynamicTest("refused: " + bad.what(), () -> assertRefused(path, bad))));
    }

    private static void assertRefused(String path, Bad bad) {
        if (bad.what().startsWith("longer than a header")) {
            assertNotEvenRead(path, bad);
            return;
        }
        var answer =
                given().header("Authorization", "Bearer " + bad.token().get()).get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.asString()).doesNotContain("Exception", "jose4j", "at io.");
    }

    /** What is longer than a header may be never comes as far as a token; the server may hang up while it is still sent. */
    private static void assertNotEvenRead(String path, Bad bad) {
        try {
            assertThat(status(path, bad.token().get())).isIn(400, 401, 413, 431);
        } catch (Exception hungUp) {
            assertThat(hungUp).isInstanceOf(SocketException.class);
        }
    }

    private static int status(String path, String token) {
        return given().header("Authorization", "Bearer " + token).get(path).statusCode();
    }

    private static Stream<Bad> all() {
        return Stream.of(times(), algorithms(), keys(), headers(), whom(), kinds(), shapes(), claims(), bound())
                .flatMap(cases -> cases);
    }

    private static Stream<Bad> times() {
        return Stream.of(
                new Bad("expired long ago", () -> good().expired()),
                changed("expired two minutes ago", c -> c.expirationTime(after(-LATER))),
                changed("valid in two minutes", c -> c.notBeforeTime(after(LATER))),
                changed("issued in two minutes", c -> c.issueTime(after(LATER)).expirationTime(after(2 * LATER))),
                changed("without an end", c -> c.expirationTime(null)),
                changed("without a beginning", c -> c.issueTime(null)),
                changed("for two days", c -> c.expirationTime(after(172_800))),
                changed("an end before the flood", c -> c.expirationTime(Date.from(Instant.EPOCH))));
    }

    private static Stream<Bad> algorithms() {
        return Stream.of(
                new Bad("alg none", () -> good().unsigned()),
                new Bad("alg nOnE", () -> header("{\"alg\":\"nOnE\",\"typ\":\"at+jwt\",\"kid\":\"test\"}", "")),
                new Bad(
                        "alg none and a signature",
                        () -> header("{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"test\"}", KEPT_SIGNATURE)),
                new Bad("no alg", () -> header("{\"typ\":\"at+jwt\",\"kid\":\"test\"}", KEPT_SIGNATURE)),
                new Bad("HS256 with the public key", () -> good().signedWithPublicKeyAsSecret()),
                new Bad("RS384, which nobody allowed", () -> good().signedAs(JWSAlgorithm.RS384)),
                new Bad("PS512, which nobody allowed", () -> good().signedAs(JWSAlgorithm.PS512)),
                new Bad(
                        "another alg than it was signed with",
                        () -> header("{\"alg\":\"PS256\",\"typ\":\"at+jwt\",\"kid\":\"test\"}", KEPT_SIGNATURE)),
                new Bad(
                        "ES256 of zeros",
                        () -> header(
                                "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"test\"}",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]))));
    }

    private static Stream<Bad> keys() {
        return Stream.of(
                new Bad("a stranger's key under the issuer's name", () -> good().signedByStranger()),
                new Bad("a key that it brings along", () -> good().signedByItsOwnKey()),
                headed("no kid", h -> h.keyID(null)),
                headed("an empty kid", h -> h.keyID("")),
                headed("an unknown kid", h -> h.keyID("rotated-away")),
                headed("a kid that is a path", h -> h.keyID("../../../../dev/null")),
                headed("a kid that is SQL", h -> h.keyID("test' OR '1'='1")),
                headed("a kid that is an address", h -> h.keyID("http://127.0.0.1:9/jwks")),
                headed("a kid without end", h -> h.keyID("k".repeat(3_000))));
    }

    private static Stream<Bad> headers() {
        var elsewhere = URI.create("http://127.0.0.1:9/keys");
        return Stream.of(
                headed("jku", h -> h.jwkURL(elsewhere)),
                headed("x5u", h -> h.x509CertURL(elsewhere)),
                headed("an unknown crit", h -> h.criticalParams(Set.of("exp")).customParam("exp", 1)),
                headed("cty JWT", h -> h.contentType("JWT")),
                headed("no typ", h -> h.type(null)),
                headed("typ JWT", h -> h.type(new com.nimbusds.jose.JOSEObjectType("JWT"))),
                headed("typ logout+jwt", h -> h.type(new com.nimbusds.jose.JOSEObjectType("logout+jwt"))));
    }

    private static Stream<Bad> whom() {
        return Stream.of(
                new Bad("another audience", () -> good().forAudience("elsewhere")),
                changed("no audience", c -> c.claim("aud", null)),
                changed("other audiences", c -> c.audience(List.of("account", "ytterby-cli"))),
                new Bad("another issuer", () -> good().fromIssuer("http://evil.test")),
                new Bad("the issuer with a slash", () -> good().fromIssuer(TestTokens.ISSUER + "/")),
                changed("no issuer", c -> c.issuer(null)));
    }

    private static Stream<Bad> kinds() {
        return Stream.of(
                changed("an ID token by its nonce", c -> c.claim("nonce", "n-0S6")),
                changed("an ID token by its at_hash", c -> c.claim("at_hash", "MTIzNDU2Nzg5MDEyMzQ1Ng")),
                changed("an ID token by its typ", c -> c.claim("typ", "ID")),
                changed("a refresh token", c -> c.claim("typ", "Refresh")));
    }

    private static Stream<Bad> shapes() {
        return Stream.of(
                new Bad("not a token", () -> "x"),
                new Bad("dots", () -> "..."),
                new Bad("five parts", () -> good().signed() + ".a.b"),
                new Bad("cut signature", () -> good().signed().replaceAll(".{20}$", "")),
                new Bad("no signature", () -> good().signed().replaceAll("[^.]*$", "")),
                new Bad("the claims of another", () -> good().tampered(c -> c.claim("org", "cn-ganzhou-re"))),
                new Bad("more roles", () -> good().tampered(c -> c.claim("groups", List.of(Roles.OPERATOR)))),
                new Bad("claims that are a list", () -> TestTokens.ofText("[1]")),
                new Bad("claims that are no JSON", () -> TestTokens.ofText("{")),
                new Bad("an end that is a text", () -> TestTokens.ofText("{\"exp\":\"tomorrow\",\"iat\":1}")),
                new Bad("10,000 letters", () -> "x".repeat(10_000)),
                new Bad("longer than a header may be: 1 MB", () -> "x".repeat(1_000_000)));
    }

    private static Stream<Bad> claims() {
        return Stream.of(
                changed("no org", c -> c.claim("org", null)),
                changed("a bad org", c -> c.claim("org", "Not An Id")),
                changed("org that is a list", c -> c.claim("org", List.of("a1"))),
                changed("no org_kind", c -> c.claim("org_kind", null)),
                changed("a bad org_kind", c -> c.claim("org_kind", "AUTHORITY")),
                changed("no sub", c -> c.subject(null)),
                changed("a bad sub", c -> c.subject("../x")),
                changed("act that is a text", c -> c.claim("act", "cn-agent")),
                changed("act without an org", c -> c.claim("act", Map.of("sub", "x"))),
                changed("act of its own org", c -> c.claim("act", Map.of("org", "cn-mofcom"))));
    }

    private static Stream<Bad> bound() {
        var thumbprint = "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2";
        return Stream.of(
                changed(
                        "bound to a certificate that is not shown",
                        c -> c.claim("cnf", Map.of("x5t#S256", thumbprint))),
                changed("bound to a key that we cannot check", c -> c.claim("cnf", Map.of("jkt", thumbprint))),
                changed("bound to nothing", c -> c.claim("cnf", Map.of())));
    }

    private static Bad changed(String what, Consumer<JWTClaimsSet.Builder> change) {
        return new Bad(what, () -> good().with(change).signed());
    }

    private static Bad headed(String what, Consumer<com.nimbusds.jose.JWSHeader.Builder> change) {
        return new Bad(what, () -> good().headed(change));
    }

    private static String header(String header, String signature) {
        var parts = good().signed().split("\\.", -1);
        var first = Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));
        return first + "." + parts[1] + "." + (signature.equals(KEPT_SIGNATURE) ? parts[2] : signature);
    }

    private static TestTokens good() {
        return TestTokens.of("li.wei", "cn-mofcom", AUTHORITY, Roles.REGULATOR);
    }

    private static Date after(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds)); // real services check it against the real clock
    }
}
