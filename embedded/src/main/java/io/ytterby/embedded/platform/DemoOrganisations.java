package io.ytterby.embedded.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.People.Organisation;
import io.ytterby.embedded.identity.TokenClient;
import io.ytterby.embedded.process.Processes;
import io.ytterby.kernel.Roles;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Brings the demo's organisations into licensing's registry, as its regulator, through its API. An organisation that is
 * there already is fine, so each start may do it again.
 */
public final class DemoOrganisations {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final ObjectMapper json = new ObjectMapper();
    private final People people;
    private final URI registry;
    private final String token;

    private DemoOrganisations(People people, URI registry, String token) {
        this.people = people;
        this.registry = registry;
        this.token = token;
    }

    /**
     * How many there are.
     *
     * @param registry where organisations are posted to, at licensing itself or through the gateway
     * @throws IOException with licensing's answer if it takes one of them for wrong
     */
    public static int register(String issuer, URI registry) throws IOException {
        var people = People.ofTheDemo();
        var regulator = people.inRole(Roles.REGULATOR, Optional.empty()).orElseThrow();
        var token = new TokenClient(issuer).token(regulator);
        var organisations = new DemoOrganisations(people, registry, token);
        return organisations.registerAll();
    }

    private int registerAll() throws IOException {
        try (var http = HttpClient.newHttpClient();
                var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            awaitKeys(http);
            var registered = new ArrayList<Future<Void>>();
            for (var organisation : people.organisations())
                registered.add(workers.submit(() -> {
                    register(organisation, http);
                    return null;
                }));
            for (var one : registered) one.get();
            return registered.size();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException told ? told : new IOException(failed);
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    /**
     * A service that was ready before its issuer answered knows no key, and looks again when a token comes. What goes wrong
     * here shows when the first one is registered.
     */
    private void awaitKeys(HttpClient http) throws IOException {
        var request = HttpRequest.newBuilder(registry)
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .build();
        Processes.await(() -> counts(http, request), PATIENCE);
    }

    private static boolean counts(HttpClient http, HttpRequest request) {
        try {
            return send(http, request).statusCode() != 401;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void register(Organisation organisation, HttpClient http) throws IOException {
        var body = json.writeValueAsString(Map.of(
                "id", organisation.id(),
                "name", organisation.name(),
                "kind", organisation.kind().toUpperCase(Locale.ROOT),
                "country", organisation.country()));
        var request = HttpRequest.newBuilder(registry)
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "demo-organisation-" + organisation.id())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = send(http, request);
        boolean isThere = answer.statusCode() == 201 || answer.statusCode() == 409;
        if (!isThere)
            throw new IOException("licensing did not register " + organisation.id() + ": " + answer.statusCode() + " "
                    + answer.body());
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while registering the demo's organisations");
    }
}
