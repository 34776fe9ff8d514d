package io.ytterby.benchmarks.capture;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends documents as fast as they are taken, at most so many ahead, and waits until the last event is on Kafka. */
final class Load {
    private static final int AHEAD = 8;
    private static final int LOOKS = 6;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI capture;
    private final Supplier<String> token;
    private final Connection database;

    Load(URI capture, Supplier<String> token, Connection database) {
        this.capture = capture;
        this.token = token;
        this.database = database;
    }

    /** @param nanos until the last event was on Kafka */
    record Result(int events, long nanos, long committedNanos) {
        long perSecond() {
            return events * 1_000_000_000L / nanos;
        }

        long committedPerSecond() {
            return events * 1_000_000_000L / committedNanos;
        }

        long publishMicros() {
            return (nanos - committedNanos) / 1_000 / events;
        }
    }

    Result run(int first, int documents, @Nullable LiveHeap heap)
            throws IOException, SQLException, InterruptedException {
        long before = ask("SELECT count(*) FROM epcis_event");
        long begin = System.nanoTime();
        for (int document = first; document < first + documents; document++) {
            send(SampleEvents.document(document));
            if (heap != null && (document - first) % Math.max(1, documents / LOOKS) == 0) heap.look();
            await("SELECT CAST(count(*) > " + AHEAD + " AS integer) FROM capture_job WHERE status <> 'DONE'");
        }
        await("SELECT count(*) FROM capture_job WHERE status <> 'DONE'");
        long committed = System.nanoTime() - begin;
        await("SELECT count(*) FROM outbox WHERE sent_at IS NULL");
        long all = System.nanoTime() - begin;
        int events = (int) (ask("SELECT count(*) FROM epcis_event") - before);
        if (events != documents * SampleEvents.IN_A_DOCUMENT)
            throw new IllegalStateException(events + " events were stored");
        return new Result(events, all, committed);
    }

    private void send(String document) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(capture)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/ld+json")
                .POST(HttpRequest.BodyPublishers.ofString(document, StandardCharsets.UTF_8))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) throw new IOException(answer.statusCode() + " " + answer.body());
    }

    private void await(String left) throws SQLException, InterruptedException {
        while (ask(left) > 0) TimeUnit.MILLISECONDS.sleep(5);
    }

    private long ask(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
