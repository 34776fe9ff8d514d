package io.ytterby.tracking.query.events;

import io.ytterby.tracking.query.app.Destinations;
import io.ytterby.tracking.query.app.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Posts with the JDK's client. It follows no redirect, waits ten seconds, and reads nothing of the answer but its status. */
@ApplicationScoped
class HttpWebhooks implements Webhooks {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Destinations destinations;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    HttpWebhooks(Destinations destinations) {
        this.destinations = destinations;
    }

    @Override
    public Optional<String> post(
            String destination, String deliveryId, String document, @Nullable String signatureToken) {
        var refusal = destinations.refusal(destination);
        if (refusal.isPresent()) return refusal;
        var request = HttpRequest.newBuilder(URI.create(destination))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("GS1-EPCIS-Version", "2.0.0")
                .header("GS1-CBV-Version", "2.0.0")
                .header("Ytterby-Delivery", deliveryId)
                .POST(BodyPublishers.ofString(document));
        if (signatureToken != null) request.header("GS1-Signature", "sha256=" + hmac(signatureToken, document));
        try {
            int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
            return status / 100 == 2 ? Optional.empty() : Optional.of("answered " + status);
        } catch (IOException unreachable) {
            return Optional.of("could not be reached: " + unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of("the service was stopped");
        }
    }

    private static String hmac(String token, String document) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(document.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
