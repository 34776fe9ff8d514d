package io.ytterby.intelligence.entity.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.intelligence.entity.app.EntityConfig;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** This service's own token, by client credentials of the platform's issuer; kept until shortly before it ends. */
@Singleton
class MachineTokens {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuer;
    private final EntityConfig config;
    private final Clock clock;
    private @Nullable Held held;

    MachineTokens(@ConfigProperty(name = "ytterby.issuer") String issuer, EntityConfig config, Clock clock) {
        this.issuer = issuer;
        this.config = config;
        this.clock = clock;
    }

    private record Held(String token, Instant until) {}

    /** @throws IOException if the issuer gives none */
    synchronized String token(HttpClient http) throws IOException, InterruptedException {
        var known = held;
        if (known != null && clock.instant().isBefore(known.until())) return known.token();
        var form = "grant_type=client_credentials&client_id="
                + encoded(config.clientId().orElseThrow()) + "&client_secret="
                + encoded(Files.readString(config.clientSecretFile().orElseThrow())
                        .strip());
        var answer = send(
                http,
                HttpRequest.newBuilder(endpoint(http))
                        .timeout(TIMEOUT)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
        var token = answer.path("access_token").asText();
        if (token.isEmpty()) throw new IOException("the issuer gives this service no token");
        held = new Held(
                token,
                clock.instant().plusSeconds(answer.path("expires_in").asLong()).minus(EARLY));
        return token;
    }

    private URI endpoint(HttpClient http) throws IOException, InterruptedException {
        if (config.tokenEndpoint().isPresent()) return config.tokenEndpoint().get();
        var place = URI.create(issuer + "/.well-known/openid-configuration");
        var document = send(http, HttpRequest.newBuilder(place).timeout(TIMEOUT).build());
        var named = document.path("token_endpoint").asText();
        if (named.isEmpty() || (issuer.startsWith("https:") && !named.startsWith("https:")))
            throw new IOException("the issuer's document names no token endpoint that may be used: " + place);
        return URI.create(named);
    }

    private static JsonNode send(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200)
            throw new IOException("the issuer answers " + answer.statusCode() + " at " + request.uri());
        return JSON.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
