package io.ytterby.gateway.duty.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.duty.app.LotPast.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Asks one service as the buyer, at the one address that the gateway was configured with. */
final class ServiceQuestions implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI service;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    ServiceQuestions(URI service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    /** @param body posted; null for a question without one */
    Answer<JsonNode> ask(String path, @Nullable JsonNode body, String bearer) {
        var request = HttpRequest.newBuilder(service.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", bearer)
                .header("Accept", "application/json");
        if (body != null)
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString()));
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> new Answer.Told<>(json.readTree(answer.body()));
                case 403, 404 -> new Answer.NotShown<>();
                default -> new Answer.Away<>();
            };
        } catch (IOException away) {
            return new Answer.Away<>();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return new Answer.Away<>();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
