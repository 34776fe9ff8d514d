package io.ytterby.gateway.verify.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.verify.app.CodeKeeper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The tracking service's public answers, asked without a token, at the one address that the gateway was configured with. */
@Singleton
class HttpCodeKeeper implements CodeKeeper {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ServiceClient tracking;
    private final ObjectMapper json;

    HttpCodeKeeper(@ConfigProperty(name = "ytterby.tracking.url") URI tracking, ObjectMapper json) {
        this.tracking = new ServiceClient(tracking, PATIENCE);
        this.json = json;
    }

    @PreDestroy
    void close() {
        tracking.close();
    }

    @Override
    public Answer gram(String code) {
        return ask("/v1/grams/" + encoded(code));
    }

    @Override
    public Answer lot(String gtin, String number) {
        return ask("/01/" + encoded(gtin) + "/10/" + encoded(number) + "?linkType=all");
    }

    private Answer ask(String path) {
        var answer = tracking.send(tracking.request(path).build()).orElse(null);
        if (answer == null) return new Answer.Away();
        try {
            return switch (answer.statusCode()) {
                case 200 -> known(json.readTree(answer.body()));
                case 400, 404 -> new Answer.NotKnown();
                default -> new Answer.Away();
            };
        } catch (JsonProcessingException unreadable) {
            return new Answer.Away();
        }
    }

    /** A lot's answer has no verdict: that there is one is all it says. */
    private static Answer known(JsonNode told) {
        var verdict = told.path("verdict").asText("authentic");
        return new Answer.Known(
                verdict,
                Optional.ofNullable(told.get("stage")).map(JsonNode::asText).orElse(null));
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
