package io.ytterby.console.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Reads RFC 9457 problems. */
final class Refusals {
    private static final String TYPE = "urn:ytterby:problem:";

    private Refusals() {}

    static Refusal of(HttpResponse<?> response, byte[] bytes, ObjectMapper json) {
        var problem = problem(bytes, json);
        var wrong = new ArrayList<Refusal.Wrong>();
        for (var error : problem.path("errors"))
            wrong.add(new Refusal.Wrong(
                    error.path("pointer").asText(), error.path("detail").asText()));
        var trace = response.headers().firstValue("traceparent").orElse(null);
        return new Refusal(
                response.statusCode(),
                problem.path("type").asText().replace(TYPE, ""),
                problem.path("title").asText("HTTP " + response.statusCode()),
                problem.path("detail").asText(),
                wrong,
                problem.path("correlationId").asText(trace),
                response.headers()
                        .firstValue("Retry-After")
                        .filter(seconds -> seconds.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(null));
    }

    /** Nothing answered. */
    static Refusal away(String language) {
        var in = Language.of(language, null);
        return new Refusal(
                503, "away", Words.say(in, "frame.away_title"), Words.say(in, "frame.away_detail"), List.of(), null, 5);
    }

    /** More than anybody holds in memory for a page; cut, it would be something else. */
    static Refusal tooLong(String language) {
        var in = Language.of(language, null);
        return new Refusal(
                502,
                "too-long",
                Words.say(in, "frame.too_long_title"),
                Words.say(in, "frame.too_long_detail"),
                List.of(),
                null,
                null);
    }

    private static JsonNode problem(byte[] bytes, ObjectMapper json) {
        try {
            var body = json.readTree(bytes);
            return body == null ? json.createObjectNode() : body;
        } catch (IOException noJson) {
            return json.createObjectNode();
        }
    }
}
