package io.ytterby.embedded.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads the event log of an organisation from the gateway. */
public final class Events {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WAIT_S = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(WAIT_S + 20);

    private final URI gateway;
    private final Tokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** Gives a token that is good now. */
    @FunctionalInterface
    public interface Tokens {
        String fresh() throws IOException;
    }

    public Events(URI gateway, Tokens tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** What comes of asking. */
    public sealed interface Answer {
        /** @param newest the last number given so far */
        record Page(List<JsonNode> events, long nextAfter, long newest) implements Answer {}

        /** What was after that number is no longer kept. */
        record Gone(long oldest) implements Answer {}
    }

    /** Waits up to 20 s if there is nothing yet. @throws IOException if the gateway does not answer, or refuses */
    public Answer after(long sequence) throws IOException, InterruptedException {
        return ask("after=" + sequence + "&wait=" + WAIT_S);
    }

    /** The last number given so far. */
    public long newest() throws IOException, InterruptedException {
        return switch (ask("after=0&pageSize=1")) {
            case Answer.Page page -> page.newest();
            case Answer.Gone gone -> newestAfter(gone.oldest());
        };
    }

    private long newestAfter(long oldest) throws IOException, InterruptedException {
        return ask("after=" + Math.max(0, oldest - 1) + "&pageSize=1") instanceof Answer.Page page
                ? page.newest()
                : oldest;
    }

    private Answer ask(String query) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve("/api/buyer/v1/events?" + query))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.fresh())
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        var body = JSON.readTree(answer.body());
        return switch (answer.statusCode()) {
            case 200 -> page(body);
            case 410 -> new Answer.Gone(body.path("oldest").asLong());
            default ->
                throw new IOException("the gateway answers " + answer.statusCode() + ": "
                        + body.path("detail").asText());
        };
    }

    private static Answer.Page page(JsonNode body) {
        var events = new ArrayList<JsonNode>();
        body.path("items").forEach(events::add);
        return new Answer.Page(
                List.copyOf(events),
                body.path("nextAfter").asLong(),
                body.path("newest").asLong());
    }
}
