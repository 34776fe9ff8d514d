package io.ytterby.intelligence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issuer and a gateway as far as screening needs them: licensing's own service cannot run in this one's test. */
public class ScreeningServer implements QuarkusTestResourceLifecycleManager {
    static final String LISTED = "Listed Metals";

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            var secret = Files.createTempFile("machine", ".secret");
            Files.writeString(secret, "not-a-real-one\n");
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/token", exchange -> answer(exchange, token(exchange)));
            made.createContext("/api/licensing/v1/screening", exchange -> answer(exchange, found(exchange)));
            made.start();
            server = made;
            return settings(secret, made.getAddress().getPort());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> settings(Path secret, int port) {
        var address = "http://127.0.0.1:" + port;
        return Map.of(
                "intelligence.screening.gateway",
                address,
                "intelligence.screening.token-endpoint",
                address + "/token",
                "intelligence.screening.client-id",
                "intelligence",
                "intelligence.screening.client-secret-file",
                secret.toString(),
                "intelligence.screening.every",
                "off");
    }

    private static String token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return form.contains("client_secret=not-a-real-one") ? "{\"access_token\":\"t\",\"expires_in\":300}" : "{}";
    }

    private static String found(HttpExchange exchange) {
        var query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        var asked = "Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!asked) return "{}";
        if (!query.contains(LISTED)) return "{\"name\":\"x\",\"lists\":{\"own\":3},\"items\":[]}";
        return """
                {"name":"x","lists":{"own":3},"items":[{"list":"own","listVersion":3,"entry":"17","type":"ORGANISATION",
                 "name":"Listed Metals Ltd","matchedName":"Listed Metals","alias":false,"note":"","score":"0.9300",
                 "threshold":"0.8500","hit":true,"support":1,"reasons":[{"reason":"NAME","asked":"Listed","listed":"Listed",
                 "similarity":"1.0000","adds":"0.9300"}]}]}""";
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void stop() {
        if (server != null) server.stop(0);
    }
}
