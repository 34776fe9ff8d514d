package io.ytterby.embedded.fuzz;

import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.TokenClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sends a request as somebody of the demo, and reads what comes, but no stream to its end. */
final class Sender implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(40);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(2);
    private static final int MOST = 2_000_000;

    /** An answer as far as it was read. */
    record Answered(int status, String type, String body) {}

    private record Token(String text, long until) {}

    private final URI gateway;
    private final TokenClient issuer;
    private final People people;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Sender(URI gateway, TokenClient issuer, People people) {
        this.gateway = gateway;
        this.issuer = issuer;
        this.people = people;
    }

    /** @throws IllegalArgumentException if no client would send it */
    Answered send(Sent sent) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(gateway + sent.target()))
                .timeout(TIMEOUT)
                .method(
                        sent.call().method(),
                        sent.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(sent.body()));
        if (!sent.headers().isEmpty()) request.headers(sent.headers().toArray(String[]::new));
        if (!sent.person().isEmpty() && !sent.headers().contains("Authorization"))
            request.header("Authorization", "Bearer " + token(sent.person()));
        var answer = http.send(request.build(), BodyHandlers.ofInputStream());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        try (var body = answer.body()) {
            return new Answered(answer.statusCode(), type, type.startsWith("text/event-stream") ? "" : text(body));
        }
    }

    String get(String path) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(gateway + path))
                                .timeout(TIMEOUT)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String text(InputStream body) throws IOException {
        return new String(body.readNBytes(MOST), StandardCharsets.UTF_8);
    }

    private String token(String person) throws IOException {
        var known = tokens.get(person);
        if (known != null && known.until() - System.nanoTime() > 0) return known.text();
        var fresh =
                new Token(issuer.token(people.person(person).orElseThrow()), System.nanoTime() + TOKEN_LIFE.toNanos());
        tokens.put(person, fresh);
        return fresh.text();
    }

    @Override
    public void close() {
        http.close();
    }
}
