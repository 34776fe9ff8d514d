package io.ytterby.gateway.push;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.TestTokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subscriber of the stream, as a program would be one. */
final class Listening implements AutoCloseable {
    static final String PATH = "/api/buyer/v1/streams/status";

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> answer;
    private final BufferedReader lines;

    /** One event as it came over the line. */
    record Event(long id, String type, String data) {}

    Listening(int port, String token, @Nullable Long lastId) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PATH))
                .header("Authorization", "Bearer " + token);
        if (lastId != null) request.header("Last-Event-ID", Long.toString(lastId));
        this.answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        this.lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    static String token(OrganisationId organisation) {
        return TestTokens.of("buyer.of." + organisation, organisation.value(), OrganisationKind.COMPANY, Roles.BUYER)
                .signed();
    }

    int status() {
        return answer.statusCode();
    }

    String body() throws IOException {
        return new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The next event, heartbeats passed over; null at the end of the stream. */
    @Nullable
    Event next() throws IOException {
        long id = -1;
        var type = "";
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("id: ")) id = Long.parseLong(line.substring(4));
            else if (line.startsWith("event: ")) type = line.substring(7);
            else if (line.startsWith("data: ")) return new Event(id, type, line.substring(6));
        }
        return null;
    }

    List<Event> next(int count) throws IOException {
        var events = new ArrayList<Event>();
        while (events.size() < count) {
            var event = next();
            if (event == null) throw new IOException("the stream ended after " + events);
            events.add(event);
        }
        return events;
    }

    /** Everything until its end. */
    List<Event> rest() throws IOException {
        var events = new ArrayList<Event>();
        for (var event = next(); event != null; event = next()) events.add(event);
        return events;
    }

    static String reason(Event event) throws IOException {
        return new ObjectMapper().readTree(event.data()).path("reason").asText();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
