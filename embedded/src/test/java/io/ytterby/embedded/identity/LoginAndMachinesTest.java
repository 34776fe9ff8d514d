package io.ytterby.embedded.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.ytterby.embedded.process.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginAndMachinesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final String CONSOLE = "http://127.0.0.1:8080/console/callback";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"; // RFC 7636, appendix B
    private static final String THUMBPRINT = "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = Ports.free(1).getFirst();
    private final String issuer = "http://127.0.0.1:" + port;

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_person_logs_in_on_a_page_without_script_and_the_code_counts_once_for_who_began() throws Exception {
        try (var _ = start()) {
            var page = send(HttpRequest.newBuilder(URI.create(issuer + "/authorize?" + asked(CONSOLE, "S256"))));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<form").doesNotContain("<script");

            var code = code();

            assertThat(redeem(code, "another-verifier-of-the-same-length-1234567890")
                            .at("/error")
                            .asText())
                    .isEqualTo("invalid_grant");
            assertThat(redeem(code, VERIFIER).has("access_token")).isFalse(); // the refused try has used it up
            var other = code();
            var granted = redeem(other, VERIFIER);
            var access = SignedJWT.parse(granted.at("/access_token").asText());
            assertThat(access.getHeader().getType().getType()).isEqualTo("at+jwt");
            assertThat(access.getJWTClaimsSet().getSubject()).isEqualTo("li.licensing");
            var id = SignedJWT.parse(granted.at("/id_token").asText());
            assertThat(id.getJWTClaimsSet().getAudience()).containsExactly("ytterby-console");
            assertThat(id.getJWTClaimsSet().getStringClaim("nonce")).isEqualTo("n1");
            assertThat(redeem(other, VERIFIER).at("/error").asText()).isEqualTo("invalid_grant");
        }
    }

    @Test
    void nobody_is_sent_to_an_address_that_is_not_known_to_the_letter_nor_without_pkce() throws Exception {
        try (var _ = start()) {
            for (var query : new String[] {
                asked(CONSOLE + "/", "S256"),
                asked(CONSOLE + "?x=1", "S256"),
                asked("http://evil.test/", "S256"),
                asked(CONSOLE, "plain"),
                asked(CONSOLE, "S256").replace(CHALLENGE, ""),
                ""
            }) {
                var page = send(HttpRequest.newBuilder(URI.create(issuer + "/authorize?" + query)));
                assertThat(page.statusCode()).as(query).isEqualTo(400);
                assertThat(page.headers().firstValue("Location")).isEmpty();
            }
        }
    }

    @Test
    void a_machine_proves_itself_with_its_private_key_and_its_token_is_bound_to_its_certificate() throws Exception {
        var key = register();
        try (var _ = start()) {
            var token = SignedJWT.parse(
                    machine(assertion(key, "a", _ -> {})).at("/access_token").asText());

            var claims = token.getJWTClaimsSet();
            assertThat(claims.getSubject()).isEqualTo("nordia-erp");
            assertThat(claims.getStringClaim("org")).isEqualTo("se-nordia-motors");
            assertThat(claims.getJSONObjectClaim("cnf")).containsEntry("x5t#S256", THUMBPRINT);
        }
    }

    @Test
    void a_reused_foreign_misdirected_or_long_lived_assertion_is_refused() throws Exception {
        var key = register();
        var stranger = new ECKeyGenerator(Curve.P_256).generate();
        try (var _ = start()) {
            var good = assertion(key, "b", _ -> {});
            assertThat(machine(good).has("access_token")).isTrue();

            for (var bad : new String[] {
                good,
                assertion(stranger, "c", _ -> {}),
                assertion(key, "d", claims -> claims.audience("http://elsewhere.test")),
                assertion(key, "e", claims -> claims.expirationTime(Date.from(NOW.plusSeconds(3_600)))),
                assertion(key, "f", claims -> claims.expirationTime(Date.from(NOW.minusSeconds(1)))),
                assertion(key, "g", claims -> claims.jwtID(null)),
                assertion(key, "h", claims -> claims.subject("another")),
                "x.y.z"
            }) assertThat(machine(bad).at("/error").asText()).isEqualTo("invalid_client");
        }
    }

    private ECKey register() throws IOException, JOSEException {
        var key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        Files.writeString(
                folder.resolve("clients.json"),
                "[{\"id\":\"nordia-erp\",\"organisation\":\"se-nordia-motors\",\"roles\":[\"buyer\"],\"certificate\":\""
                        + THUMBPRINT + "\",\"keys\":" + new JWKSet(key.toPublicJWK()) + "}]");
        return key;
    }

    private String assertion(ECKey key, String id, Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer("nordia-erp")
                .subject("nordia-erp")
                .audience(issuer)
                .jwtID(id)
                .expirationTime(Date.from(NOW.plusSeconds(60)));
        change.accept(claims);
        var signed = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims.build());
        signed.sign(new ECDSASigner(key));
        return signed.serialize();
    }

    private JsonNode machine(String assertion) throws IOException, InterruptedException {
        return token("grant_type=client_credentials&client_assertion_type=" + encoded(Assertions.TYPE)
                + "&client_assertion=" + assertion);
    }

    private String code() throws IOException, InterruptedException {
        var sent = form("/authorize", asked(CONSOLE, "S256") + "&username=li.licensing&password=demo");
        assertThat(sent.statusCode()).isEqualTo(303);
        var place = sent.headers().firstValue("Location").orElseThrow();
        assertThat(place).startsWith(CONSOLE + "?code=").contains("state=s1");
        return place.replaceAll(".*code=([^&]+).*", "$1");
    }

    private JsonNode redeem(String code, String verifier) throws IOException, InterruptedException {
        return token("grant_type=authorization_code&client_id=ytterby-console&code=" + code + "&code_verifier="
                + verifier + "&redirect_uri=" + encoded(CONSOLE));
    }

    private static String asked(String redirect, String method) {
        return "response_type=code&client_id=ytterby-console&state=s1&nonce=n1&scope=openid&redirect_uri="
                + encoded(redirect) + "&code_challenge=" + CHALLENGE + "&code_challenge_method=" + method;
    }

    private IdentityIssuer start() throws IOException {
        var settings = new IdentitySettings(folder, "127.0.0.1", port, "embedded", false, Set.of(CONSOLE));
        return IdentityIssuer.start(settings, People.ofTheDemo(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private JsonNode token(String form) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(form("/token", form).body());
    }

    private HttpResponse<String> form(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(issuer + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
