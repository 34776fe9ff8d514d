package io.ytterby.gateway.trust.http;

import io.ytterby.gateway.trust.app.Issuer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The licensing service, at the one address that the gateway was configured with. */
@Singleton
class HttpIssuer implements Issuer {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int LARGEST = 64 << 20;

    private final URI licensing;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    HttpIssuer(@ConfigProperty(name = "ytterby.licensing.url") URI licensing) {
        this.licensing = licensing;
    }

    @PreDestroy
    void close() {
        http.close();
    }

    @Override
    public String root() throws IOException, InterruptedException {
        return get("/credentials/trust-root");
    }

    @Override
    public String bundle() throws IOException, InterruptedException {
        return get("/credentials/bundle");
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(licensing.resolve(path))
                .timeout(PATIENCE)
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() != 200) throw new IOException(path + " answers " + answer.statusCode());
            var bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) throw new IOException(path + " is larger than " + LARGEST + " bytes");
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
