package io.ytterby.gateway.verify.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks one service of the platform, at the one address that the gateway was configured with, and follows nobody elsewhere. */
final class ServiceClient implements AutoCloseable {
    private final URI service;
    private final Duration patience;
    private final HttpClient http;

    ServiceClient(URI service, Duration patience) {
        this.service = service;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public void close() {
        http.close();
    }

    /** A request of a path, with its query if it has one. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path)).timeout(patience);
    }

    /** Empty while the service is away. */
    Optional<HttpResponse<String>> send(HttpRequest request) {
        try {
            return Optional.of(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
