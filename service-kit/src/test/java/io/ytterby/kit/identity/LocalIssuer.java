package io.ytterby.kit.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
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
import org.jose4j.lang.JoseException;

/** An issuer on this machine whose keys and word a test changes, and a clock that it moves. */
final class LocalIssuer implements AutoCloseable {
    static final Duration ONCE_IN = Duration.ofSeconds(30);
    static final RsaJsonWebKey FIRST = key("first");
    static final RsaJsonWebKey SECOND = key("second");

    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;
    private final Path folder;
    private volatile List<RsaJsonWebKey> published = List.of(FIRST);
    private volatile String name;
    final MovedClock clock = new MovedClock();

    /** @param folder where whoever asks it keeps its keys */
    LocalIssuer(Path folder) {
        this.folder = folder;
        this.server = server();
        this.name = address();
        server.createContext("/.well-known/openid-configuration", exchange -> {
            asked.incrementAndGet();
            answer(exchange, "{\"issuer\":\"" + name + "\",\"jwks_uri\":\"" + address() + "/keys\"}");
        });
        server.createContext("/keys", exchange -> answer(exchange, set(published)));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How often somebody wanted to know where its keys are. */
    int asked() {
        return asked.get();
    }

    void publishes(RsaJsonWebKey... keys) {
        published = List.of(keys);
    }

    /** What its document will say that it is called. */
    void says(String otherName) {
        name = otherName;
    }

    /** Where they are kept by whoever has read them. */
    Path folder() {
        return folder;
    }

    /** Its keys, as a process that has just started has them. */
    IssuerKeys keys() {
        return keysOf(address());
    }

    IssuerKeys keysOf(String issuer) {
        return new IssuerKeys(
                new IssuerDocuments(issuer, Optional.empty()), new KeptKeySet(folder, issuer), ONCE_IN, clock);
    }

    /** Nobody answers there any more. */
    @Override
    public void close() {
        server.stop(0);
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String set(List<RsaJsonWebKey> keys) {
        return keys.stream()
                .map(key -> key.toJson(OutputControlLevel.PUBLIC_ONLY))
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
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

    static final class MovedClock extends Clock {
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
