package io.ytterby.gateway.support;

import io.ytterby.gateway.trust.app.KnownIssuers;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one office that the gateway under test trusts; it publishes through the server behind the gateway. */
@Singleton
public class PublishedOffice {
    private final Office office = new Office();
    private final URI upstream;
    private final KnownIssuers known;

    PublishedOffice(@ConfigProperty(name = "ytterby.licensing.url") URI upstream, KnownIssuers known) {
        this.upstream = upstream;
        this.known = known;
    }

    /** The office, after the gateway has heard what it says now. */
    public Office heard(boolean suspended) throws IOException, InterruptedException {
        put("/credentials/trust-root", office.root());
        put("/credentials/bundle", office.bundle(Instant.now(), suspended)); // the gateway's clock is the real one
        known.refresh();
        return office;
    }

    private void put(String path, String document) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(upstream.resolve(path))
                    .PUT(HttpRequest.BodyPublishers.ofString(document))
                    .build();
            http.send(request, HttpResponse.BodyHandlers.discarding());
        }
    }
}
