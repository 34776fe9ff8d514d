package io.ytterby.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.process.Ports;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.Certificates;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.Twin;
import io.ytterby.system.rig.World;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A machine's token is bound to its certificate (RFC 8705): over TLS to a gateway and on to a service it counts with that
 * certificate alone, so whoever steals the token has nothing.
 */
@Order(10)
@ExtendWith(SharedRunningPlatform.class)
class CertificateBoundTest {
    private static final String MACHINE = "rheinwerk-erp";

    @TempDir
    Path folder;

    @Test
    void a_bound_token_counts_with_its_certificate_alone_at_the_gateway_and_at_the_service_behind_it(World world)
            throws Exception {
        var certificates = new Certificates(folder);
        var server = certificates.pair("server");
        certificates.pair(MACHINE);
        certificates.pair("stranger");
        certificates.trusting("of-the-client", "server");
        var port = Ports.free(1).getFirst();
        var tls = Map.of(
                "QUARKUS_HTTP_SSL_PORT", Integer.toString(port),
                "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_FILE", server.toString(),
                "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_PASSWORD", Certificates.PASSWORD,
                "QUARKUS_HTTP_SSL_CERTIFICATE_TRUST_STORE_FILE",
                        certificates
                                .trusting("of-the-gateway", MACHINE, "stranger")
                                .toString(),
                "QUARKUS_HTTP_SSL_CERTIFICATE_TRUST_STORE_PASSWORD", Certificates.PASSWORD);
        var licence = world.licence(1_000_000, 1_000);
        var status = "/api/buyer/v1/licences/" + licence + "/status";
        var ofTheService = "/api/licensing/v1/licences/" + licence;
        world.api().await(Cast.BUYER, status, answer -> answer.status() == 200);
        var clients = register(world, certificates.thumbprint(MACHINE));
        try (var twin = Twin.of(world, Part.GATEWAY, tls)) {
            var gateway = URI.create("https://localhost:" + port);
            var token = token(world, clients.key());

            try (var own = client(certificates, MACHINE);
                    var strange = client(certificates, "stranger");
                    var bare = client(certificates, "")) {
                assertThat(ask(own, gateway.resolve(status), token)).isEqualTo(200);
                assertThat(ask(own, gateway.resolve(ofTheService), token)).isEqualTo(200);
                for (var path : new String[] {status, ofTheService}) {
                    assertThat(ask(strange, gateway.resolve(path), token)).isEqualTo(401);
                    assertThat(ask(bare, gateway.resolve(path), token)).isEqualTo(401);
                    assertThat(ask(own, twin.url().resolve(path), token)).isEqualTo(401);
                }
                var service = world.platform().url(Part.LICENSING).resolve("/v1/licences/" + licence);
                assertThat(ask(own, service, token)).isEqualTo(401);
            }
        } finally {
            Files.deleteIfExists(clients.file());
        }
    }

    private record Registered(Path file, ECKey key) {}

    private static Registered register(World world, String thumbprint) throws Exception {
        var key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        var client = Map.of(
                "id",
                MACHINE,
                "organisation",
                Cast.BUYER_ORG,
                "roles",
                new String[] {"buyer"},
                "certificate",
                thumbprint,
                "keys",
                new JWKSet(key.toPublicJWK()).toJSONObject());
        var file = world.platform().settings().data().root().resolve("identity/clients.json");
        Files.writeString(file, new ObjectMapper().writeValueAsString(new Object[] {client}));
        return new Registered(file, key);
    }

    private static String token(World world, ECKey key) throws Exception {
        var issuer = world.platform().url(Part.IDENTITY);
        var claims = new JWTClaimsSet.Builder()
                .issuer(MACHINE)
                .subject(MACHINE)
                .audience(issuer.toString())
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
        var assertion = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
        assertion.sign(new ECDSASigner(key));
        var form = "grant_type=client_credentials&client_assertion_type="
                + "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion="
                + assertion.serialize();
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(issuer.resolve("/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        }
    }

    private static HttpClient client(Certificates certificates, String shown) throws Exception {
        return HttpClient.newBuilder()
                .sslContext(certificates.connections("of-the-client", shown))
                .build();
    }

    private static int ask(HttpClient client, URI address, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }
}
