package io.ytterby.embedded.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.People.Person;
import io.ytterby.embedded.platform.Part;
import io.ytterby.kernel.Roles;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints an access token and nothing else, so that it fits into {@code $(...)}. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Prints an access token of a demo person, good for an hour.",
        footer = {"", "curl -H \"Authorization: Bearer $(./ytterby token buyer --org se-nordia-motors)\" ..."})
final class TokenCommand implements Callable<Integer> {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    @Mixin
    private Checkout checkout = new Checkout();

    @Parameters(
            paramLabel = "ROLE",
            arity = "0..1",
            description = "exporter, licensing-officer, ...: the first person with it.")
    private @Nullable String role;

    @Option(names = "--org", paramLabel = "ORG", description = "The person with that role at this organisation.")
    private @Nullable String organisation;

    @Option(names = "--person", paramLabel = "ID", description = "This very person: li.licensing.")
    private @Nullable String person;

    @Override
    public Integer call() throws Exception {
        var wanted = person(People.ofTheDemo());
        var issuer = "http://127.0.0.1:" + Part.IDENTITY.port(checkout.running().portBase());
        System.out.println(token(issuer, wanted));
        return 0;
    }

    private Person person(People people) throws IOException {
        if (person != null)
            return people.person(person)
                    .orElseThrow(() ->
                            new IOException("no '" + person + "' among the people; './ytterby status' lists them"));
        var asked = role;
        if (asked == null || !Roles.ALL.contains(asked))
            throw new IOException(
                    "name a ROLE, or a --person. The roles: " + String.join(", ", new TreeSet<>(Roles.ALL)));
        return people.inRole(asked, Optional.ofNullable(organisation))
                .orElseThrow(() -> new IOException(
                        "no " + asked + " at " + organisation + "; './ytterby status' lists who is where"));
    }

    private static String token(String issuer, Person person) throws IOException, InterruptedException {
        var form = "grant_type=password&username=" + encoded(person.id()) + "&password=" + encoded(person.password());
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
        } catch (java.net.ConnectException notThere) {
            throw new IOException(
                    "the issuer at " + issuer + " does not answer; './ytterby status' shows why", notThere);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
