package io.ytterby.console.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The public API, asked with one person's token, through the same door as everybody's programs: the console can do what
 * its person may, and nothing else. Shared by threads.
 */
public final class Api {
    private static final Duration READS = Duration.ofSeconds(10);
    private static final Duration WRITES = Duration.ofSeconds(35);
    private static final int MOST_BYTES = 32 << 20;

    private final HttpClient http;
    private final URI place;
    private final ObjectMapper json;
    private final String token;
    private final String language;
    private volatile @Nullable String unsettled;

    /** @param language {@code zh} or {@code en}: in what problems are told */
    public Api(HttpClient http, URI place, ObjectMapper json, String token, String language) {
        this.http = http;
        this.place = place;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.token = token;
        this.language = language;
    }

    /**
     * What a page cannot be without.
     *
     * @param path {@code /api/licensing/v1/...}, encoded
     * @throws RefusedException if the API refuses; the person then sees its problem as a page
     */
    public <T> T get(String path, Class<T> type) {
        return ask(path, type).orElseThrow();
    }

    /** What a page may also go without: a part of it, or what may not be there. */
    public <T> Answer<T> ask(String path, Class<T> type) {
        return answer(request(path, "application/json").timeout(READS).GET(), bytes -> read(bytes, type));
    }

    /** The same, asked while the caller goes on; what it gives waits for the answer. */
    public <T> Supplier<Answer<T>> askMeanwhile(String path, Class<T> type) {
        return Meanwhile.asked(() -> ask(path, type))::join;
    }

    /** One page of a list. @throws RefusedException if the API refuses */
    public <T> Listed<T> list(String path, Class<T> type) {
        return askList(path, type).orElseThrow();
    }

    public <T> Answer<Listed<T>> askList(String path, Class<T> type) {
        var page = json.getTypeFactory().constructParametricType(Page.class, type);
        return answer(
                request(path, "application/json").timeout(READS).GET(),
                bytes -> json.<Page<T>>readValue(bytes, page).listed());
    }

    private record Page<T>(
            @Nullable List<T> items, @Nullable String nextPageToken) {
        Listed<T> listed() {
            return new Listed<>(items == null ? List.of() : List.copyOf(items), nextPageToken);
        }
    }

    /** A document as it is: a PDF, a picture, a spectrum. */
    public Answer<byte[]> bytes(String path, String accept) {
        return answer(request(path, accept).timeout(READS).GET(), bytes -> bytes);
    }

    /** A change. What the API answered without a body is a null node. */
    public Answer<JsonNode> send(Send change) {
        return send(change, JsonNode.class);
    }

    /** The same, with an answer that a page reads. */
    public <T> Answer<T> send(Send change, Class<T> type) {
        var request = request(change.path(), "application/json").timeout(WRITES);
        if (change.key() != null) request.header("Idempotency-Key", change.key());
        if (change.ifMatch() != null) request.header("If-Match", change.ifMatch());
        try {
            var body = change.body();
            request.header("Content-Type", change.type());
            request.method(
                    change.method(),
                    body == null
                            ? HttpRequest.BodyPublishers.noBody()
                            : HttpRequest.BodyPublishers.ofByteArray(
                                    body instanceof byte[] bytes ? bytes : json.writeValueAsBytes(body)));
        } catch (IOException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
        var answer = answer(request, bytes -> read(bytes, type));
        if (answer instanceof Answer.Refused<T>(var refusal) && !refusal.isSettled()) unsettled = change.key();
        return answer;
    }

    /**
     * The idempotency key of a change of which nobody knows whether it was made: sent once more, it must have this one. Null if
     * every change was answered.
     */
    public @Nullable String unsettled() {
        return unsettled;
    }

    private HttpRequest.Builder request(String path, String accept) {
        if (!path.startsWith("/")) throw new IllegalArgumentException("not a path: " + path);
        return HttpRequest.newBuilder(place.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", accept)
                .header("Accept-Language", language);
    }

    /** What an answer's bytes mean. */
    @FunctionalInterface
    private interface Meaning<T> {
        T of(byte[] bytes) throws IOException;
    }

    private <T> Answer<T> answer(HttpRequest.Builder request, Meaning<T> meaning) {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (var stream = response.body()) {
                var bytes = stream.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) return new Answer.Refused<>(Refusals.tooLong(language));
                if (response.statusCode() >= 300) return new Answer.Refused<>(Refusals.of(response, bytes, json));
                return new Answer.Given<>(
                        meaning.of(bytes),
                        response.headers().firstValue("ETag").orElse(null),
                        response.headers().firstValue("Location").orElse(null));
            }
        } catch (InterruptedIOException stopped) {
            return new Answer.Refused<>(Refusals.away(language));
        } catch (IOException away) {
            return new Answer.Refused<>(Refusals.away(language));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Refused<>(Refusals.away(language));
        }
    }

    private <T> T read(byte[] bytes, Class<T> type) throws IOException {
        return bytes.length == 0 ? json.convertValue(json.nullNode(), type) : json.readValue(bytes, type);
    }
}
