package io.ytterby.certification.exchange.http;

import io.ytterby.certification.exchange.app.ExchangeConfig;
import io.ytterby.certification.exchange.data.PactJson;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Passes client credentials on to the issuer, whose tokens are the only ones that count here. */
@Singleton
public class IssuerTokens {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 64 * 1024;

    private final String issuer;
    private final ExchangeConfig config;
    private volatile @Nullable URI discovered;

    IssuerTokens(@ConfigProperty(name = "ytterby.issuer") String issuer, ExchangeConfig config) {
        this.issuer = issuer;
        this.config = config;
    }

    /** What the issuer answered. */
    public record Answer(int status, String body) {}

    /**
     * @param authorization the header as it came; null if there was none
     * @throws IOException if the issuer does not answer
     */
    public Answer ask(String form, @Nullable String authorization) throws IOException {
        var request = HttpRequest.newBuilder(endpoint())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (authorization != null) request.header("Authorization", authorization);
        return send(request.build());
    }

    private URI endpoint() throws IOException {
        if (config.tokenEndpoint().isPresent()) return config.tokenEndpoint().get();
        var known = discovered;
        if (known != null) return known;
        var place = URI.create(issuer + "/.well-known/openid-configuration");
        var answer = send(HttpRequest.newBuilder(place).timeout(TIMEOUT).build());
        var document = PactJson.object(answer.body()).orElseGet(PactJson::object);
        var named = document.path("token_endpoint").asText();
        if (answer.status() != 200 || !document.path("issuer").asText().equals(issuer) || named.isEmpty())
            throw new IOException("the issuer's document names no token endpoint: " + place);
        if (issuer.startsWith("https:") && !named.startsWith("https:"))
            throw new IOException("the issuer is reached by https, its token endpoint is not: " + named);
        var found = URI.create(named);
        discovered = found;
        return found;
    }

    private static Answer send(HttpRequest request) throws IOException {
        try (var http = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var bytes = body.readNBytes(MOST_BYTES);
                return new Answer(answer.statusCode(), new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while asking for a token");
        }
    }
}
