package io.ytterby.certification.exchange.suite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.ytterby.certification.exchange.data.PactJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The other side of the cases: gives tokens to whoever calls back, and keeps the events that come. */
public final class PactPartner implements AutoCloseable {
    public static final String CLIENT = "host-system";
    public static final String SECRET = "a secret: with marks";

    private static final String TOKEN = "partner-token";
    private static final int PATIENCE_SECONDS = 30;

    private final HttpServer server;
    private final BlockingQueue<ObjectNode> events = new LinkedBlockingQueue<>();
    private final List<ObjectNode> seen = new ArrayList<>();

    /** Listens on this machine, at a free port. */
    public PactPartner() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** What {@code /3/events} and {@code /auth/token} follow. */
    public String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = exchange.getRequestBody().readAllBytes();
            var authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            switch (path) {
                case "/auth/token" -> reply(exchange, authorization.equals(basic()) ? 200 : 401, token());
                case "/3/events" -> reply(exchange, taken(exchange, authorization, body), "");
                default -> reply(exchange, 404, "{\"code\":\"NotFound\",\"message\":\"Nothing is here.\"}");
            }
        }
    }

    private int taken(HttpExchange exchange, String authorization, byte[] body) {
        if (!authorization.equals("Bearer " + TOKEN)) return 401;
        var type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        var event = PactJson.object(body).orElse(null);
        if (event == null || !type.startsWith("application/cloudevents+json")) return 400;
        events.add(event);
        return 200;
    }

    private static String token() {
        return PactJson.text(PactJson.object()
                .put("access_token", TOKEN)
                .put("token_type", "Bearer")
                .put("expires_in", 3600));
    }

    private static String basic() {
        var pair = URLEncoder.encode(CLIENT, StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** The event that answers a request, waited for; null if none comes. */
    public @Nullable ObjectNode answerTo(String requestEvent) throws InterruptedException {
        return first(event -> event.at("/data/requestEventId").asText().equals(requestEvent));
    }

    /** The event of this id, waited for; null if none comes. */
    public @Nullable ObjectNode event(String id) throws InterruptedException {
        return first(event -> event.path("id").asText().equals(id));
    }

    /** Whether a footprint is announced, waited for. */
    public boolean announced(String footprint) throws InterruptedException {
        return first(event -> event.at("/data/pfIds/0").asText().equals(footprint)) != null;
    }

    private @Nullable ObjectNode first(Predicate<ObjectNode> wanted) throws InterruptedException {
        while (true) {
            for (var event : seen) if (wanted.test(event)) return event;
            var next = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) return null;
            seen.add(next);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
