package io.ytterby.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends one call, again where that is safe, and turns a refusal into an exception. Generated classes call it. */
public final class Transport {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final URI base;
    private final TokenSupplier tokens;
    private final HttpClient http;
    private final Retries retries;
    private final ObjectMapper json;
    private final RandomGenerator random;

    Transport(
            URI base,
            TokenSupplier tokens,
            HttpClient http,
            Retries retries,
            ObjectMapper json,
            RandomGenerator random) {
        this.base = base;
        this.tokens = tokens;
        this.http = http;
        this.retries = retries;
        this.json = json;
        this.random = random;
    }

    /**
     * Sends it and waits.
     *
     * @param path with its ids, encoded
     * @param body text and bytes go as they are, anything else as JSON; null for none
     * @param type of the body
     * @throws ProblemException if it is refused
     */
    public Reply send(String method, String path, @Nullable Object body, String type, Options options) {
        var request = request(method, path, body, type, options);
        for (int sent = 1; ; sent++) {
            var answer = once(request, sent);
            if (answer == null) pause(retries.pause(sent, 0, random));
            else if (retries.again(sent, answer.statusCode())) pause(retries.pause(sent, retryAfter(answer), random));
            else return reply(answer);
        }
    }

    /** A list page by page, as it is read. */
    public Paged list(String path, Options options) {
        return new Paged(
                token -> send("GET", path, null, "", token == null ? options : options.query("pageToken", token)));
    }

    /** An id as a part of a path. */
    public static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(
            String method, String path, @Nullable Object body, String type, Options options) {
        var query = options.query().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(base.resolve(query.isEmpty() ? path : path + "?" + query))
                .timeout(TIMEOUT)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes(body)));
        if (body != null) request.setHeader("Content-Type", type);
        if (method.equals("POST"))
            request.setHeader("Idempotency-Key", UUID.randomUUID().toString());
        options.headers().forEach(request::setHeader);
        return request;
    }

    /** Null if nothing came back and it may be sent again. */
    private @Nullable HttpResponse<byte[]> once(HttpRequest.Builder request, int sent) {
        try {
            var token = tokens.token();
            if (!token.isEmpty()) request.setHeader("Authorization", "Bearer " + token);
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException away) {
            if (sent < retries.most()) return null;
            throw new YtterbyException("the platform does not answer", away);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private Reply reply(HttpResponse<byte[]> answer) {
        var tree = tree(answer);
        if (answer.statusCode() >= 400) throw new ProblemException(answer.statusCode(), tree);
        return new Reply(answer.statusCode(), answer.headers(), answer.body(), tree);
    }

    private JsonNode tree(HttpResponse<byte[]> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.contains("json") || type.contains("ndjson") || answer.body().length == 0)
            return MissingNode.getInstance();
        try {
            return json.readTree(answer.body());
        } catch (IOException broken) {
            throw new YtterbyException("the answer breaks off", broken);
        }
    }

    private byte[] bytes(Object body) {
        if (body instanceof byte[] raw) return raw;
        if (body instanceof String text) return text.getBytes(StandardCharsets.UTF_8);
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("this cannot be JSON: " + body.getClass(), unwritable);
        }
    }

    private static long retryAfter(HttpResponse<byte[]> answer) {
        var seconds = answer.headers().firstValue("Retry-After").orElse("");
        return seconds.matches("[0-9]{1,6}") ? Long.parseLong(seconds) : 0;
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static YtterbyException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new YtterbyException("interrupted while waiting for the platform", stopped);
    }
}
