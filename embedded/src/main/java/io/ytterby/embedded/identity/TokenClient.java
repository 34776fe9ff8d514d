package io.ytterby.embedded.identity;

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

/** Asks a running issuer for tokens of the demo people. */
public final class TokenClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final String issuer;

    /** @param issuer its address without a slash at its end */
    public TokenClient(String issuer) {
        this.issuer = issuer;
    }

    /** An access token, good for an hour. @throws IOException if the issuer refuses or is not there */
    public String token(Person person) throws IOException {
        return ask("grant_type=password&username=" + encoded(person.id()) + "&password=" + encoded(person.password()));
    }

    /** The same for a person who acts as an agent of that organisation; it is good for what a mandate covers. */
    public String tokenFor(Person agent, String principal) throws IOException {
        return ask("grant_type=password&username=" + encoded(agent.id()) + "&password=" + encoded(agent.password())
                + "&act_for=" + encoded(principal));
    }

    private String ask(String form) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(TIMEOUT)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IOException("the issuer refused: " + answer.body());
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (ConnectException notThere) {
            throw new IOException(
                    "the issuer at " + issuer + " does not answer; './ytterby status' shows why", notThere);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while asking for a token");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
