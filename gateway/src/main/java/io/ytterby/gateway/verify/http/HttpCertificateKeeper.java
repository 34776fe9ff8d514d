package io.ytterby.gateway.verify.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.verify.app.CertificateKeeper;
import io.ytterby.gateway.verify.domain.Finding;
import io.ytterby.gateway.verify.domain.Judgement;
import io.ytterby.gateway.verify.domain.Light;
import io.ytterby.gateway.verify.domain.Says;
import io.ytterby.gateway.verify.domain.Step;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Asks certification-service, which judges in the same eleven steps. */
@Singleton
class HttpCertificateKeeper implements CertificateKeeper {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ServiceClient certification;
    private final ObjectMapper json;

    HttpCertificateKeeper(@ConfigProperty(name = "ytterby.certification.url") URI certification, ObjectMapper json) {
        this.certification = new ServiceClient(certification, PATIENCE);
        this.json = json;
    }

    @PreDestroy
    void close() {
        certification.close();
    }

    @Override
    public Optional<Judgement> judge(String text) {
        try {
            var request = certification
                    .request("/v1/verify")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(Map.of("document", text))))
                    .build();
            var answer = certification.send(request).orElse(null);
            if (answer == null || answer.statusCode() != 200) return Optional.empty();
            return Optional.of(judgement(json.readTree(answer.body())));
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Judgement judgement(JsonNode told) {
        var steps = new ArrayList<Step>();
        for (var step : told.path("steps"))
            steps.add(new Step(
                    step.path("name").asText(),
                    Light.valueOf(step.path("light").asText()),
                    step.path("reason").asText(),
                    step.path("detail").asText()));
        return new Judgement(
                Finding.valueOf(told.path("verdict").asText()),
                told.path("reason").asText(),
                steps,
                instant(told, "asOf"),
                told.has("document") ? says(told.path("document")) : null);
    }

    private static Says says(JsonNode document) {
        return new Says(
                document.path("number").asText(),
                instant(document, "validFrom"),
                instant(document, "validUntil"),
                List.of(),
                null,
                null,
                null,
                document.path("digest").asText());
    }

    private static @Nullable Instant instant(JsonNode object, String name) {
        return object.hasNonNull(name) ? Instant.parse(object.path(name).asText()) : null;
    }
}
