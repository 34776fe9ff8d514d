package io.ytterby.embedded.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

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
    private final LogoutEndpoint logout;
    private final String style;

    private IdentityIssuer(HttpServer server, IdentitySettings settings, People people, Clock clock)
            throws IOException {
        this.server = server;
        this.issuer = settings.issuer();
        this.key = SigningKey.in(settings.folder());
        var redirects = new Redirects(settings.redirects());
        var codes = new Codes(clock);
        var families = new Families(new FamilyLog(settings.folder()), clock);
        var signing = new Tokens(issuer, key, people, clock);
        this.tokens = new TokenEndpoint(
                people,
                signing,
                new SessionGrants(people, signing, codes, families, clock),
                new Assertions(issuer, new Clients(settings.folder()), clock));
        this.login = new LoginEndpoint(issuer, people, codes, redirects);
        this.logout = new LogoutEndpoint(signing, families, redirects);
        this.style = style();
    }

    /** Serves until it is closed. @throws IOException if the port is taken, or the key or the logins cannot be read */
    public static IdentityIssuer start(IdentitySettings settings, People people, Clock clock) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), BACKLOG);
        var identity = new IdentityIssuer(server, settings, people, clock);
        server.createContext("/", identity::serve);
        server.setExecutor(identity.threads);
        server.start();
        return identity;
    }

    private static String style() throws IOException {
        try (var resource = IdentityIssuer.class.getResourceAsStream("/embedded/login/login.css")) {
            if (resource == null) throw new IOException("not on the class path: /embedded/login/login.css");
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
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
            case "/token" -> onlyPost(exchange, tokens::answer);
            case "/revoke" -> onlyPost(exchange, tokens::revoke);
            case "/authorize" -> page(exchange, login::page, login::logIn);
            case "/logout" -> page(exchange, logout::logOut, logout::logOut);
            case "/login.css" -> onlyGet(exchange, new Reply(200, style, Map.of("Content-Type", "text/css")));
            case "/jwks" -> onlyGet(exchange, Reply.ok(json.readTree(key.publicKeys())));
            case "/.well-known/openid-configuration" -> onlyGet(exchange, Reply.ok(Discovery.of(issuer)));
            case "/q/health/live", "/q/health/ready" -> onlyGet(exchange, Reply.ok(Map.of("status", "UP")));
            default -> Reply.error(404, "not_found", "/.well-known/openid-configuration says what is here");
        };
    }

    private interface Form {
        Reply answer(String body, @Nullable String contentType, @Nullable String authorization);
    }

    private static Reply onlyPost(HttpExchange exchange, Form form) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) return methodNotAllowed("POST");
        var body = body(exchange);
        if (body.isEmpty())
            return Reply.error(413, "invalid_request", "a request has at most " + BODY_LIMIT + " bytes");
        var headers = exchange.getRequestHeaders();
        return form.answer(body.get(), headers.getFirst("Content-Type"), headers.getFirst("Authorization"));
    }

    private interface Page {
        Reply answer(String sent, @Nullable String acceptLanguage);
    }

    private static Reply page(HttpExchange exchange, Page asked, Page sent) throws IOException {
        var language = exchange.getRequestHeaders().getFirst("Accept-Language");
        return switch (exchange.getRequestMethod()) {
            case "GET" ->
                asked.answer(
                        Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                                .orElse(""),
                        language);
            case "POST" -> sent.answer(body(exchange).orElse(""), language);
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
