package io.ytterby.embedded.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.ytterby.embedded.process.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityIssuerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final String GOOD = "grant_type=password&username=li.licensing&password=demo";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = Ports.free(1).getFirst();

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_persons_token_verifies_against_the_published_keys_and_says_who_acts_for_whom() throws Exception {
        try (var issuer = start()) {
            var token = SignedJWT.parse(post(GOOD, null).at("/access_token").asText());
            var keys = JWKSet.parse(get("/jwks").body());

            var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
            assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
            assertThat(key.isPrivate()).isFalse();
            var claims = token.getJWTClaimsSet();
            assertThat(claims.getIssuer()).isEqualTo(issuer.issuer());
            assertThat(claims.getAudience()).containsExactly("ytterby");
            assertThat(claims.getSubject()).isEqualTo("li.licensing");
            assertThat(claims.getStringClaim("org")).isEqualTo("cn-mofcom");
            assertThat(claims.getStringClaim("org_kind")).isEqualTo("authority");
            assertThat(claims.getStringListClaim("groups")).containsExactly("licensing-officer");
            assertThat(claims.getExpirationTime().toInstant()).isEqualTo(NOW.plusSeconds(300));
        }
    }

    @Test
    void an_agents_token_names_the_principal_and_who_acts_in_its_place() throws Exception {
        try (var _ = start()) {
            var form = "grant_type=password&username=deng.agent&password=demo&act_for=";

            var claims = SignedJWT.parse(post(form + "cn-baotou-re", null)
                            .at("/access_token")
                            .asText())
                    .getJWTClaimsSet();

            assertThat(claims.getSubject()).isEqualTo("deng.agent");
            assertThat(claims.getStringClaim("org")).isEqualTo("cn-baotou-re");
            assertThat(claims.getJSONObjectClaim("act")).containsEntry("org", "cn-haiyun-agency");
            for (var wrong : new String[] {"cn-mofcom", "cn-haiyun-agency", "No Firm"})
                assertThat(post(form + wrong.replace(" ", "+"), null)
                                .at("/error")
                                .asText())
                        .isEqualTo("invalid_request");
        }
    }

    @Test
    void a_program_sends_its_credentials_in_the_header() throws Exception {
        try (var _ = start()) {
            var basic =
                    "Basic " + Base64.getEncoder().encodeToString("ada.operator:demo".getBytes(StandardCharsets.UTF_8));

            var answer = post("grant_type=client_credentials", basic);

            assertThat(answer.at("/token_type").asText()).isEqualTo("Bearer");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "invalid_request, ''",
        "unsupported_grant_type, grant_type=device_code",
        "invalid_request, grant_type=password&username=li.licensing",
        "invalid_grant, grant_type=password&username=li.licensing&password=wrong",
        "invalid_grant, grant_type=password&username=nobody&password=demo",
        "invalid_client, grant_type=client_credentials&client_id=nobody&client_secret=demo",
        "invalid_request, grant_type=password&grant_type=password",
        "invalid_request, grant_type=%zz",
    })
    void a_refusal_names_its_reason_in_the_words_of_the_standard(String error, String form) throws Exception {
        try (var _ = start()) {
            var answer = post(form, null);

            assertThat(answer.at("/error").asText()).isEqualTo(error);
            assertThat(answer.at("/error_description").asText()).isNotEmpty();
            assertThat(answer.has("access_token")).isFalse();
        }
    }

    @Test
    void the_discovery_document_leads_to_the_keys_and_the_tokens() throws Exception {
        try (var issuer = start()) {
            var discovery = new ObjectMapper()
                    .readTree(get("/.well-known/openid-configuration").body());

            assertThat(discovery.at("/issuer").asText()).isEqualTo(issuer.issuer());
            assertThat(discovery.at("/jwks_uri").asText()).isEqualTo(issuer.issuer() + "/jwks");
            assertThat(get("/token").statusCode()).isEqualTo(405);
            assertThat(get("/else").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_key_stays_over_a_restart_and_only_its_owner_reads_it() throws Exception {
        String before;
        try (var _ = start()) {
            before = get("/jwks").body();
        }

        try (var _ = start()) {
            assertThat(get("/jwks").body()).isEqualTo(before);
        }
        var rights = Files.getPosixFilePermissions(folder.resolve("signing-key.json"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    private IdentityIssuer start() throws IOException {
        var settings = new IdentitySettings(folder, "127.0.0.1", port, "embedded", false);
        return IdentityIssuer.start(settings, People.ofTheDemo(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode post(String form, @org.jspecify.annotations.Nullable String authorization)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (authorization != null) request.header("Authorization", authorization);
        return new ObjectMapper()
                .readTree(http.send(request.build(), HttpResponse.BodyHandlers.ofString())
                        .body());
    }
}
