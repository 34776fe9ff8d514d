package io.ytterby.certification.exchange.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.exchange.data.PactJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PACT system as its data recipient sees it: what conformance cases call.
 *
 * @param base what {@code /3/footprints} and {@code /auth/token} follow
 * @param headers that every request has beside its own: how the gateway says that it came over TLS
 * @param clear the same for a request in the clear
 */
public record PactHost(
        HttpClient http,
        String base,
        String clientId,
        String clientSecret,
        Map<String, String> headers,
        Map<String, String> clear) {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** @param body null if it is no JSON object */
    public record Answer(int status, @Nullable ObjectNode body, String link) {
        /** The footprints of a list; empty if there is no list. */
        List<JsonNode> footprints() {
            var footprints = new ArrayList<JsonNode>();
            if (body != null) body.path("data").forEach(footprints::add);
            return footprints;
        }

        boolean hasData() {
            return body != null && body.has("data");
        }

        String text(String field) {
            return body == null ? "" : body.path(field).asText();
        }
    }

    /** The same, spoken to in the clear. */
    PactHost inTheClear() {
        return new PactHost(http, base.replace("https://", "http://"), clientId, clientSecret, clear, clear);
    }

    /** Whether a link is absolute and names the host that was asked. */
    boolean isNamedBy(String target) {
        return URI.create(base).getAuthority().equals(URI.create(target).getAuthority());
    }

    /** The link's target where it can be called here: its host is ours, whatever stands before us. */
    String reached(String target) {
        var link = URI.create(target);
        return base.substring(0, base.indexOf("/pact")) + link.getRawPath() + "?" + link.getRawQuery();
    }

    Answer token(String secret) {
        var pair = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + "/auth/token"))
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
    }

    Answer get(String path, String token) {
        return getUrl(path.startsWith("http") ? path : base + path, token);
    }

    private Answer getUrl(String url, String token) {
        return send(HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token));
    }

    Answer event(JsonNode event, String token) {
        return send(HttpRequest.newBuilder(URI.create(base + "/3/events"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/cloudevents+json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(PactJson.text(event))));
    }

    private Answer send(HttpRequest.Builder request) {
        headers.forEach(request::header);
        try {
            var answer = http.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    PactJson.object(answer.body()).orElse(null),
                    answer.headers().firstValue("Link").orElse(""));
        } catch (IOException broken) {
            return new Answer(0, null, "");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(0, null, "");
        }
    }
}
