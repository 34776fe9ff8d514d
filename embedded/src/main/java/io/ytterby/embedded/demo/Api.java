package io.ytterby.embedded.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.ytterby.embedded.identity.FreshTokens;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.TokenClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;

/** The platform as a client meets it: the gateway's address and the demo people's tokens. */
public final class Api implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI gateway;
    private final People people;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final FreshTokens tokens;

    public Api(URI gateway, URI issuer, People people) {
        this.gateway = gateway;
        this.tokens = new FreshTokens(new TokenClient(issuer.toString()));
        this.people = people;
    }

    private Api(URI gateway, Api like) {
        this.gateway = gateway;
        this.tokens = like.tokens;
        this.people = like.people;
    }

    /** The same people at a door that the gateway does not know. */
    public Api at(URI door) {
        return new Api(door, this);
    }

    /** A file. */
    byte[] bytes(String person, String path) {
        var request =
                request(path).header("Authorization", "Bearer " + token(person)).build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200)
                throw new StepFailedException("GET " + path + " answered " + answer.statusCode());
            return answer.body();
        } catch (IOException failure) {
            throw new StepFailedException("GET " + path + " got no answer: " + failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StepFailedException("stopped during GET " + path);
        }
    }

    public Answer get(String person, String path, String... headers) {
        return send(person, request(path, headers).GET(), "GET " + path);
    }

    /** Sends a body with a new idempotency key; an extra {@code Idempotency-Key} among the headers takes its place. */
    public Answer post(String person, String path, Object body, String... headers) {
        var request = request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(text(body)));
        if (!String.join(" ", headers).contains("Idempotency-Key"))
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        return send(person, request, "POST " + path);
    }

    /** Sends a table as a spreadsheet saves it. */
    public Answer table(String person, String path, String csv) {
        var request = request(path)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(csv));
        return send(person, request, "POST " + path);
    }

    /** Takes something away. */
    public Answer delete(String person, String path) {
        return send(person, request(path).DELETE(), "DELETE " + path);
    }

    /** Replaces a document; the headers name the version that was read. */
    public Answer put(String person, String path, Object body, String... headers) {
        var request = request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(text(body)));
        return send(person, request, "PUT " + path);
    }

    /** Sends a file as an instrument wrote it, with what is to be said of it, as a form of two parts. */
    public Answer upload(String person, String path, String name, byte[] file, Object metadata) {
        var boundary = "ytterby-" + UUID.randomUUID();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"metadata\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + text(metadata) + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return send(person, request, "POST " + path);
    }

    /** Asks until the answer is as wanted; an event is on its way. */
    public Answer await(String person, String path, Predicate<Answer> wanted) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = get(person, path);
            if (wanted.test(answer)) return answer;
            if (System.nanoTime() > deadline)
                throw new StepFailedException("not within " + PATIENCE.toSeconds() + " s as wanted: " + answer);
            pause();
        }
    }

    /** The same page by the gateway's address here: the world may know it by another name. */
    URI asSeenFromHere(URI page) {
        return gateway.resolve(page.getRawPath());
    }

    public String organisationOf(String person) {
        return people.person(person)
                .orElseThrow(() -> new StepFailedException("no person " + person))
                .organisation();
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(gateway.resolve(path)).timeout(TIMEOUT);
        if (headers.length > 0) request.headers(headers);
        return request;
    }

    private Answer send(String person, HttpRequest.Builder request, String call) {
        var authorised =
                request.header("Authorization", "Bearer " + token(person)).build();
        try {
            var answer = http.send(authorised, BodyHandlers.ofString());
            return new Answer(person + ": " + call, answer.statusCode(), answer.headers(), tree(answer.body()));
        } catch (IOException failure) {
            throw new StepFailedException(call + " got no answer: " + failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StepFailedException("stopped during " + call);
        }
    }

    private String token(String person) {
        var known = people.person(person).orElseThrow(() -> new StepFailedException("no person " + person));
        try {
            return tokens.of(known);
        } catch (IOException failure) {
            throw new StepFailedException("no token for " + person + ": " + failure.getMessage());
        }
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be sent as JSON: " + body, e);
        }
    }

    private JsonNode tree(String body) {
        if (body.isEmpty()) return MissingNode.getInstance();
        try {
            return json.readTree(body);
        } catch (JsonProcessingException plainText) {
            return TextNode.valueOf(body);
        }
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StepFailedException("stopped while waiting");
        }
    }
}
