package io.ytterby.certification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The token endpoint of the tests' issuer: it knows one client. */
public final class TestIssuer implements QuarkusTestResourceLifecycleManager {
    static final String CLIENT = "anna.buyer";
    static final String SECRET = "demo";

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            var listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
            listening.createContext("/token", TestIssuer::answer);
            listening.start();
            server = listening;
            int port = listening.getAddress().getPort();
            return Map.of("certification.exchange.token-endpoint", "http://127.0.0.1:" + port + "/token");
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var pair = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
            boolean known =
                    ("Basic " + pair).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            var body = known
                    ? "{\"access_token\":\"" + buyer() + "\",\"token_type\":\"Bearer\",\"expires_in\":300}"
                    : "{\"error\":\"invalid_client\",\"error_description\":\"no such client, or another secret\"}";
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 401, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    static String buyer() {
        return TestTokens.of(CLIENT, "de-rheinwerk-auto", OrganisationKind.COMPANY, Roles.BUYER)
                .signed();
    }

    @Override
    public void stop() {
        var listening = server;
        if (listening != null) listening.stop(0);
    }
}
