package io.ytterby.client.stream;

import io.ytterby.client.TokenSupplier;
import io.ytterby.client.YtterbyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/**
 * A stream of events that outlives its connections: when one ends, the next asks for what came after the last event that
 * was taken, with a token of then.
 */
public final class EventStream {
    private static final int LONGEST_PAUSE_MS = 10_000;

    private final HttpClient http;
    private final URI address;
    private final TokenSupplier tokens;

    public EventStream(HttpClient http, URI address, TokenSupplier tokens) {
        this.http = http;
        this.address = address;
        this.tokens = tokens;
    }

    /**
     * Hands on each event until {@code taker} says false.
     *
     * @param lastId of the last event that was taken before; empty to begin now
     * @return the id of the last event that was taken: what to come back with
     * @throws YtterbyException if the server refuses; {@code 410} says that the id is no longer kept
     */
    public String follow(String lastId, Predicate<ServerEvent> taker) {
        var lines = new EventLines(lastId);
        for (int failures = 0; ; failures++) {
            try {
                if (!read(lines, taker)) return lines.lastId();
                failures = 0;
            } catch (IOException | UncheckedIOException broken) {
                if (Thread.currentThread().isInterrupted()) return lines.lastId();
            }
            lines = new EventLines(lines.lastId());
            pause(Math.min(LONGEST_PAUSE_MS, 250 << Math.min(failures, 6)));
        }
    }

    /** False once the taker wants no more. */
    private boolean read(EventLines lines, Predicate<ServerEvent> taker) throws IOException {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + tokens.token());
        if (!lines.lastId().isEmpty()) request.header("Last-Event-ID", lines.lastId());
        try {
            var answer = http.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofLines());
            try (var body = answer.body()) {
                int status = answer.statusCode();
                if (status == 429 || status >= 500) return true; // come back later
                if (status != 200) throw new YtterbyException("the stream is refused with " + status);
                for (var line = body.iterator(); line.hasNext(); ) {
                    var event = lines.take(line.next());
                    if (event.isPresent() && !taker.test(event.get())) return false;
                }
                return true;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private static void pause(int most) {
        try {
            Thread.sleep(most / 2 + ThreadLocalRandom.current().nextInt(most / 2));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
