package io.ytterby.embedded.listen;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sends each event to a program on this machine as a webhook would come: the CloudEvent as body, with the three headers
 * of Standard Webhooks, signed by HMAC-SHA256.
 */
public final class Forward {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final String PREFIX = "whsec_";

    private final URI target;
    private final byte[] secret;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * @param target plain http to this machine; nothing is ever sent anywhere else
     * @param secret {@code whsec_} and base64, as Standard Webhooks writes them
     */
    public Forward(URI target, String secret, Clock clock) throws IOException {
        if (!"http".equals(target.getScheme()) || !THIS_MACHINE.contains(String.valueOf(target.getHost())))
            throw new IOException("forward only to this machine: http://127.0.0.1:3000/hooks, not " + target);
        if (!secret.startsWith(PREFIX)) throw new IOException("a webhook's secret begins with " + PREFIX);
        this.target = target;
        this.secret = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        this.clock = clock;
    }

    /** @return the receiver's status; 200 to 299 means that it has it. @throws IOException if nobody answers */
    public int send(String id, String body) throws IOException, InterruptedException {
        long now = clock.instant().getEpochSecond();
        var request = HttpRequest.newBuilder(target)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/cloudevents+json")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now))
                .header("webhook-signature", signature(id, now, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    String signature(String id, long timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no HMAC-SHA256", missing);
        }
    }
}
