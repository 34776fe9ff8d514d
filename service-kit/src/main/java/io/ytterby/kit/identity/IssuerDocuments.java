package io.ytterby.kit.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads the issuer's key set from where the settings or the issuer's own discovery document say it is. No token has a
 * word in where: no address in a header is ever followed, nor any redirect.
 */
final class IssuerDocuments {
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final int LIMIT_BYTES = 256 * 1024;

    private final String issuer;
    private final Optional<URI> keys;
    private final ObjectMapper json = new ObjectMapper();

    IssuerDocuments(String issuer, Optional<URI> keys) {
        this.issuer = issuer;
        this.keys = keys;
    }

    /** The key set's JSON. @throws IOException if it cannot be had, or the discovery document is another issuer's */
    String keySet() throws IOException {
        if (keys.isPresent()) return read(keys.get());
        var discovery = json.readTree(read(URI.create(issuer + "/.well-known/openid-configuration")));
        if (!discovery.path("issuer").asText().equals(issuer))
            throw new IOException("the discovery document at " + issuer + " is that of "
                    + discovery.path("issuer").asText());
        var place = URI.create(discovery.path("jwks_uri").asText());
        if (issuer.startsWith("https:") && !"https".equals(place.getScheme()))
            throw new IOException("the issuer is reached by https, its keys are not: " + place);
        return read(place);
    }

    private static String read(URI place) throws IOException {
        if ("file".equals(place.getScheme())) return Files.readString(Path.of(place));
        var request = HttpRequest.newBuilder(place).timeout(TIMEOUT).build();
        try (var http = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) throw new IOException(place + " answers " + answer.statusCode());
                var bytes = body.readNBytes(LIMIT_BYTES + 1);
                if (bytes.length > LIMIT_BYTES)
                    throw new IOException(place + " has more than " + LIMIT_BYTES + " bytes");
                return new String(bytes, StandardCharsets.UTF_8);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading " + place);
        }
    }
}
