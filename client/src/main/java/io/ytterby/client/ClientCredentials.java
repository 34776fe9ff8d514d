package io.ytterby.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Tokens of an issuer by OAuth 2.0 client credentials (RFC 6749, section 4.4), fetched anew shortly before they expire. */
public final class ClientCredentials implements TokenSupplier {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final long USUAL_SECONDS = 60;

    private final URI endpoint;
    private final Map<String, String> form;
    private final HttpClient http;
    private final Clock clock;
    private String token = "";
    private Instant until = Instant.MIN;

    /** @param endpoint the issuer's token endpoint */
    public ClientCredentials(URI endpoint, String clientId, String secret) {
        this(
                endpoint,
                Map.of("client_id", clientId, "client_secret", secret),
                HttpClient.newHttpClient(),
                Clock.systemUTC());
    }

    /** @param form what the issuer wants beside the grant type: an assertion, an audience */
    public ClientCredentials(URI endpoint, Map<String, String> form, HttpClient http, Clock clock) {
        this.endpoint = endpoint;
        this.form = new LinkedHashMap<>(form);
        this.form.putIfAbsent("grant_type", "client_credentials");
        this.http = http;
        this.clock = clock;
    }

    @Override
    public synchronized String token() {
        if (clock.instant().isBefore(until)) return token;
        var answer = ask();
        token = answer.path("access_token").asText();
        long seconds = answer.path("expires_in").asLong(USUAL_SECONDS);
        until = clock.instant()
                .plusSeconds(seconds)
                .minus(seconds > 2 * MARGIN.toSeconds() ? MARGIN : Duration.ofSeconds(seconds / 2));
        return token;
    }

    private JsonNode ask() {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new YtterbyException("the issuer refused: " + answer.statusCode());
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException away) {
            throw new YtterbyException("the issuer does not answer", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new YtterbyException("interrupted while a token was fetched", stopped);
        }
    }
}
