package io.ytterby.system.rig;

import io.ytterby.embedded.identity.FreshTokens;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.TokenClient;
import io.ytterby.embedded.platform.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends bytes and shows bytes, where a test is about the very answer. */
public final class RawClient implements AutoCloseable {
    private final URI gateway;
    private final FreshTokens tokens;
    private final People people = People.ofTheDemo();
    private final HttpClient http = HttpClient.newHttpClient();

    public RawClient(World world) throws IOException {
        this.gateway = world.platform().url(Part.GATEWAY);
        this.tokens = new FreshTokens(
                new TokenClient(world.platform().url(Part.IDENTITY).toString()));
    }

    /** Status, a blank, and the body as it came. A twin that is still in flight is asked again. */
    public String post(String person, String path, String key, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token(person))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
        String answer;
        do {
            var response = http.send(request, BodyHandlers.ofString());
            answer = response.statusCode() + " " + response.body();
        } while (answer.contains("idempotency-key-in-flight"));
        return answer;
    }

    private String token(String person) throws IOException {
        return tokens.of(people.person(person).orElseThrow());
    }

    @Override
    public void close() {
        http.close();
    }
}
