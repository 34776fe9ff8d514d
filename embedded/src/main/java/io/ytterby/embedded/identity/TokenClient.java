package io.ytterby.embedded.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.embedded.identity.People.Person;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a running issuer for tokens of the demo people: the embedded one, or Keycloak with the realm of the repository. */
public final class TokenClient {
    /** The program that the demo people ask with, as the realm knows it. */
    static final String CLIENT = "ytterby-cli";

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final String issuer;
    private final ObjectMapper json = new ObjectMapper();

    /** @param issuer its address without a slash at its end */
    public TokenClient(String issuer) {
        this.issuer = issuer;
    }

    /** @param life how long it is good for from now on */
    record Grant(String token, Duration life) {}

    /** An access token, good for five minutes. @throws IOException if the issuer refuses or is not there */
    public String token(Person person) throws IOException {
        return grant(person).token();
    }

    /** The same for a person who acts as an agent of that organisation; it is good for what a mandate covers. */
    public String tokenFor(Person agent, String principal) throws IOException {
        return ask(password(agent) + "&act_for=" + encoded(principal)).token();
    }

    Grant grant(Person person) throws IOException {
        return ask(password(person));
    }

    private static String password(Person person) {
        return "grant_type=password&client_id=" + CLIENT + "&username=" + encoded(person.id()) + "&password="
                + encoded(person.password());
    }

    private Grant ask(String form) throws IOException {
        try (var http = HttpClient.newHttpClient()) {
            var discovery = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                    .timeout(TIMEOUT)
                    .build();
            var endpoint = answer(http, discovery).path("token_endpoint").asText();
            var request = HttpRequest.newBuilder(URI.create(endpoint))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .timeout(TIMEOUT)
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            var granted = answer(http, request);
            return new Grant(
                    granted.path("access_token").asText(),
                    Duration.ofSeconds(granted.path("expires_in").asLong()));
        } catch (ConnectException notThere) {
            throw new IOException(
                    "the issuer at " + issuer + " does not answer; './ytterby status' shows why", notThere);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while asking for a token");
        }
    }

    private JsonNode answer(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException("the issuer refused: " + answer.body());
        return json.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
