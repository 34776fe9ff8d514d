package io.ytterby.intelligence.entity.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.intelligence.entity.app.EntityConfig;
import io.ytterby.intelligence.entity.app.ScreenNames;
import io.ytterby.intelligence.entity.domain.EntityKind;
import io.ytterby.intelligence.entity.domain.Profile;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** {@code GET /api/licensing/v1/screening} of the gateway, as licensing's own page describes it. */
@Singleton
class HttpScreenNames implements ScreenNames {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 4 << 20;
    private static final int LONGEST_NAME = 400;
    private static final int ALL = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityConfig config;
    private final MachineTokens tokens;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    HttpScreenNames(EntityConfig config, MachineTokens tokens) {
        this.config = config;
        this.tokens = tokens;
    }

    @PreDestroy
    void close() {
        http.close();
    }

    @Override
    public boolean isConfigured() {
        return config.gateway().isPresent()
                && config.clientId().isPresent()
                && config.clientSecretFile().isPresent();
    }

    @Override
    public Answer ask(String name, Profile profile) throws IOException, InterruptedException {
        var asked = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        var query = "?name=" + encoded(asked) + "&type=" + type(profile.kind());
        var country = profile.country();
        if (country != null) query += "&country=" + country;
        var request = HttpRequest.newBuilder(
                        URI.create(config.gateway().orElseThrow() + "/api/licensing/v1/screening" + query))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + tokens.token(http))
                .header("Accept", "application/json")
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            var bytes = body.readNBytes(MOST_BYTES);
            if (answer.statusCode() != 200) throw new IOException("screening answers " + answer.statusCode());
            return read(JSON.readTree(bytes));
        }
    }

    private static Answer read(JsonNode answer) throws IOException {
        if (!answer.path("lists").isObject() || !answer.path("items").isArray())
            throw new IOException("screening answers no lists or no items");
        Map<String, Integer> lists = new LinkedHashMap<>();
        answer.path("lists")
                .properties()
                .forEach(list -> lists.put(list.getKey(), list.getValue().asInt()));
        List<Hit> hits = new ArrayList<>();
        for (var item : answer.path("items")) if (item.path("hit").asBoolean()) hits.add(hit(item));
        return new Answer(lists, hits);
    }

    private static Hit hit(JsonNode item) throws IOException {
        try {
            int points = new BigDecimal(item.path("score").asText())
                    .movePointRight(4)
                    .intValue();
            return new Hit(
                    item.path("list").asText(),
                    item.path("listVersion").asInt(),
                    item.path("entry").asText(),
                    item.path("matchedName").asText(),
                    Math.clamp(points, 0, ALL),
                    StreamSupport.stream(item.path("reasons").spliterator(), false)
                            .map(HttpScreenNames::reason)
                            .toList());
        } catch (NumberFormatException unreadable) {
            throw new IOException("screening answers a score that is no number", unreadable);
        }
    }

    private static String reason(JsonNode reason) {
        var about = reason.has("listed")
                ? " \"" + reason.path("asked").asText() + "\" and \""
                        + reason.path("listed").asText() + "\""
                : "";
        return reason.path("reason").asText() + about + ": "
                + reason.path("adds").asText();
    }

    private static String type(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "PERSON";
            case FIRM -> "ORGANISATION";
            case VESSEL -> "VESSEL";
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
