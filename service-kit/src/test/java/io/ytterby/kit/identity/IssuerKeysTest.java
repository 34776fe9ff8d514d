package io.ytterby.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerKeysTest {
    private static final Duration ONCE_IN = Duration.ofSeconds(30);

    private static final RsaJsonWebKey FIRST = key("first");
    private static final RsaJsonWebKey SECOND = key("second");
    private final AtomicInteger asked = new AtomicInteger();
    private final MovedClock clock = new MovedClock();
    private volatile List<RsaJsonWebKey> published = List.of(FIRST);
    private final HttpServer server = server();
    private String issuer = "http://127.0.0.1:" + server.getAddress().getPort();

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void serve() {
        server.createContext("/.well-known/openid-configuration", exchange -> {
            asked.incrementAndGet();
            answer(exchange, "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + issuer + "/keys\"}");
        });
        server.createContext("/keys", exchange -> answer(exchange, set(published)));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_new_key_of_the_issuer_counts_without_a_restart() {
        var keys = keys(issuer);
        keys.refresh();
        clock.forward(ONCE_IN);

        published = List.of(SECOND, FIRST);

        assertThat(keys.now().find("second")).isEmpty();
        assertThat(keys.look("second")).isPresent();
        assertThat(keys.now().find("first")).isPresent();
    }

    @Test
    void a_key_that_the_issuer_took_back_counts_no_longer_after_the_next_look() {
        var keys = keys(issuer);
        keys.refresh();

        published = List.of(SECOND);
        keys.refresh();

        assertThat(keys.now().find("first")).isEmpty();
        assertThat(keys.now().find("second")).isPresent();
    }

    @Test
    void whoever_sends_how_many_unknown_keys_has_the_issuer_asked_once_in_thirty_seconds() {
        var keys = keys(issuer);
        keys.refresh();
        clock.forward(ONCE_IN);

        for (int i = 0; i < 1_000; i++) assertThat(keys.look("unknown-" + i)).isEmpty();

        assertThat(asked).hasValue(2);
        assertThat(keys.mayLook()).isFalse();
        clock.forward(ONCE_IN);
        assertThat(keys.mayLook()).isTrue();
    }

    @Test
    void the_keys_count_after_a_restart_while_the_issuer_is_down() throws IOException {
        keys(issuer).refresh();
        server.stop(0);

        var restarted = keys(issuer);
        restarted.refresh();

        assertThat(restarted.now().find("first")).isPresent();
        assertThat(Files.getPosixFilePermissions(folder.resolve("issuer-keys.json")))
                .hasSize(2);
    }

    @Test
    void the_kept_keys_of_another_issuer_do_not_count() {
        keys(issuer).refresh();

        assertThat(keys("http://127.0.0.1:9").now().size()).isZero();
    }

    @Test
    void a_discovery_document_of_another_issuer_is_not_followed() {
        var here = issuer;
        issuer = "http://elsewhere.test"; // what the document will say
        var keys = keys(here);

        keys.refresh();

        assertThat(keys.now().size()).isZero();
    }

    @Test
    void a_token_that_lives_longer_than_five_minutes_is_refused_however_good_it_is() throws Exception {
        var keys = keys(issuer);
        keys.refresh();
        var verifier = new TokenVerifier(new Defaults(), issuer, keys, clock);

        assertThat(verifier.verify(token(300))).isInstanceOf(TokenVerifier.Verdict.Good.class);
        assertThat(verifier.verify(token(301))).isInstanceOf(TokenVerifier.Verdict.Refused.class);
    }

    private String token(int seconds) throws JoseException {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience("ytterby");
        var now = clock.instant().getEpochSecond();
        claims.setIssuedAt(NumericDate.fromSeconds(now));
        claims.setExpirationTime(NumericDate.fromSeconds(now + seconds));
        var signed = new org.jose4j.jws.JsonWebSignature();
        signed.setPayload(claims.toJson());
        signed.setAlgorithmHeaderValue("RS256");
        signed.setKeyIdHeaderValue("first");
        signed.setHeader("typ", "at+jwt");
        signed.setKey(FIRST.getPrivateKey());
        return signed.getCompactSerialization();
    }

    private IssuerKeys keys(String of) {
        return new IssuerKeys(new IssuerDocuments(of, Optional.empty()), new KeptKeySet(folder, of), ONCE_IN, clock);
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String set(List<RsaJsonWebKey> keys) {
        return keys.stream()
                .map(key -> key.toJson(OutputControlLevel.PUBLIC_ONLY))
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    private static void answer(com.sun.net.httpserver.HttpExchange exchange, String text) throws IOException {
        try (exchange) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static RsaJsonWebKey key(String id) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the settings are where nobody sets them. */
    private static final class Defaults implements TokenConfig {
        @Override
        public String audience() {
            return "ytterby";
        }

        @Override
        public java.util.Set<String> algorithms() {
            return java.util.Set.of("RS256");
        }

        @Override
        public java.util.Set<String> types() {
            return java.util.Set.of("at+jwt");
        }

        @Override
        public Duration longest() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration skew() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Optional<java.net.URI> keys() {
            return Optional.empty();
        }

        @Override
        public Duration refetchAfter() {
            return ONCE_IN;
        }

        @Override
        public Duration refreshEvery() {
            return Duration.ofMinutes(5);
        }
    }

    private static final class MovedClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-22T08:00:00Z");

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
