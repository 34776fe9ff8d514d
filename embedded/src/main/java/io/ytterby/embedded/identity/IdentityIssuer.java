package io.ytterby.embedded.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The running issuer: discovery, keys, tokens and health over HTTP. Its errors are those of RFC 6749. */
public final class IdentityIssuer implements AutoCloseable {
    private static final int BODY_LIMIT = 8 * 1024;
    private static final int THREADS = 8;
    private static final int BACKLOG = 128;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("identity-", 1).factory());
    private final String issuer;
    private final SigningKey key;
    private final TokenEndpoint tokens;
    private final LoginEndpoint login;

    private IdentityIssuer(
            HttpServer server, String issuer, SigningKey key, TokenEndpoint tokens, LoginEndpoint login) {
        this.login = login;
        this.server = server;
        this.issuer = issuer;
        this.key = key;
        this.tokens = tokens;
    }

    /** Serves until it is closed. @throws IOException if the port is taken or the key cannot be read */
    public static IdentityIssuer start(IdentitySettings settings, People people, Clock clock) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), BACKLOG);
        var key = SigningKey.in(settings.folder());
        var codes = new Codes(clock);
        var tokens = new TokenEndpoint(
                people,
                new Tokens(settings.issuer(), key, people, clock),
                codes,
                new Assertions(settings.issuer(), new Clients(settings.folder()), clock));
        var login = new LoginEndpoint(settings.issuer(), people, codes, settings.redirects());
        var identity = new IdentityIssuer(server, settings.issuer(), key, tokens, login);
        server.createContext("/", identity::serve);
        server.setExecutor(identity.threads);
        server.start();
        return identity;
    }

    /** The issuer's name and address, without a slash at its end. */
    public String issuer() {
        return issuer;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            write(exchange, replyTo(exchange));
        }
    }

    private Reply replyTo(HttpExchange exchange) throws IOException {
        return switch (exchange.getRequestURI().getPath()) {
            case "/token" -> onlyPost(exchange);
            case "/authorize" -> authorize(exchange);
            case "/jwks" -> onlyGet(exchange, Reply.ok(json.readTree(key.publicKeys())));
            case "/.well-known/openid-configuration" -> onlyGet(exchange, Reply.ok(discovery()));
            case "/q/health/live", "/q/health/ready" -> onlyGet(exchange, Reply.ok(Map.of("status", "UP")));
            default ->
                Reply.error(404, "not_found", "there are /.well-known/openid-configuration, /jwks and /token here");
        };
    }

    private Reply onlyPost(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) return methodNotAllowed("POST");
        var body = body(exchange);
        if (body.isEmpty())
            return Reply.error(413, "invalid_request", "a token request has at most " + BODY_LIMIT + " bytes");
        var headers = exchange.getRequestHeaders();
        return tokens.answer(body.get(), headers.getFirst("Content-Type"), headers.getFirst("Authorization"));
    }

    private Reply authorize(HttpExchange exchange) throws IOException {
        return switch (exchange.getRequestMethod()) {
            case "GET" -> login.page(exchange.getRequestURI().getRawQuery());
            case "POST" -> login.logIn(body(exchange).orElse(""));
            default -> methodNotAllowed("GET, POST");
        };
    }

    private static Optional<String> body(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(BODY_LIMIT + 1);
        return body.length > BODY_LIMIT ? Optional.empty() : Optional.of(new String(body, StandardCharsets.UTF_8));
    }

    private static Reply onlyGet(HttpExchange exchange, Reply reply) {
        return exchange.getRequestMethod().equals("GET") ? reply : methodNotAllowed("GET");
    }

    private static Reply methodNotAllowed(String allowed) {
        return Reply.error(405, "invalid_request", "this path takes " + allowed).with("Allow", allowed);
    }

    private Map<String, Object> discovery() {
        return Map.ofEntries(
                Map.entry("issuer", issuer),
                Map.entry("jwks_uri", issuer + "/jwks"),
                Map.entry("token_endpoint", issuer + "/token"),
                Map.entry("authorization_endpoint", issuer + "/authorize"),
                Map.entry("authorization_response_iss_parameter_supported", true),
                Map.entry("code_challenge_methods_supported", List.of("S256")),
                Map.entry("grant_types_supported", List.of("password", "client_credentials", "authorization_code")),
                Map.entry("response_types_supported", List.of("code")),
                Map.entry("scopes_supported", List.of("openid")),
                Map.entry("subject_types_supported", List.of("public")),
                Map.entry(
                        "token_endpoint_auth_methods_supported",
                        List.of("client_secret_basic", "client_secret_post", "private_key_jwt", "none")),
                Map.entry("token_endpoint_auth_signing_alg_values_supported", List.of("ES256", "PS256", "RS256")),
                Map.entry("id_token_signing_alg_values_supported", List.of("RS256")));
    }

    private void write(HttpExchange exchange, Reply reply) throws IOException {
        var bytes = reply.body() instanceof String page
                ? page.getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(reply.body());
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Cache-Control", "no-store");
        reply.headers().forEach(headers::set);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
