package io.ytterby.testsupport.authorisation;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks the service under test. A table has thousands of calls: they go over connections that are kept, and by the JDK's own client, which
 * has less to say about each than the service has.
 */
final class Caller {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** @param contentType empty if the answer names none */
    record Answer(int status, String contentType, String body) {}

    /** @param token null for nobody */
    Answer call(AccessRule rule, @Nullable String token, String path) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"");
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (rule.method().equals("GET")) return send(request.build());
        return send(request.header("Content-Type", rule.contentType())
                .method(rule.method(), BodyPublishers.ofString(rule.sent()))
                .build());
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), noAnswer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", stopped);
        }
    }
}
