package io.ytterby.certification.exchange.http;

import io.ytterby.certification.exchange.app.PactSystems;
import io.ytterby.certification.exchange.app.SecretBox;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.certification.exchange.domain.PactSystem;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens for partners' systems, by the client credentials that they gave us: from the endpoint that their OpenID document
 * names, or from {@code /auth/token}. Each is kept until shortly before its end.
 */
@Singleton
class PartnerTokens {
    private static final long SPARE_SECONDS = 30;
    private static final long USUAL_SECONDS = 300;
    private static final long LONGEST_SECONDS = 3_600;
    private static final int MOST_KEPT = 1_000;

    private final PartnerCalls calls;
    private final PactSystems systems;
    private final SecretBox box;
    private final Clock clock;
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    PartnerTokens(PartnerCalls calls, PactSystems systems, SecretBox box, Clock clock) {
        this.calls = calls;
        this.systems = systems;
        this.box = box;
        this.clock = clock;
    }

    private record Kept(String token, Instant until) {}

    /** A token, or why there is none. */
    sealed interface Outcome {
        record Given(String token) implements Outcome {}

        record Refused(String why, Duration pause) implements Outcome {}
    }

    Outcome of(PactSystem system) {
        var now = clock.instant();
        var known = kept.get(system.id());
        if (known != null && now.isBefore(known.until())) return new Outcome.Given(known.token());
        var answer = calls.send("POST", endpoint(system), headers(system), "grant_type=client_credentials");
        var status = answer.status();
        if (status == null) return new Outcome.Refused("Its token endpoint: " + answer.failure(), Duration.ZERO);
        var body = PactJson.object(answer.body()).orElseGet(PactJson::object);
        var token = body.path("access_token").asText();
        if (status != 200 || token.isEmpty())
            return new Outcome.Refused("Its token endpoint answered " + status + ".", answer.retryAfter());
        keep(system.id(), token, body.path("expires_in").asLong(USUAL_SECONDS), now);
        return new Outcome.Given(token);
    }

    /** It counts no longer. */
    void forget(PactSystem system) {
        kept.remove(system.id());
    }

    private void keep(UUID system, String token, long seconds, Instant now) {
        if (kept.size() >= MOST_KEPT) kept.clear();
        long use = Math.min(seconds, LONGEST_SECONDS) - SPARE_SECONDS;
        if (use > 0) kept.put(system, new Kept(token, now.plusSeconds(use)));
    }

    /** What a document names is judged like every other address. */
    private String endpoint(PactSystem system) {
        var answer = calls.send(
                "GET",
                system.authBase() + "/.well-known/openid-configuration",
                Map.of("Accept", "application/json"),
                "");
        var status = answer.status();
        var usual = system.authBase() + "/auth/token";
        if (status == null || status != 200) return usual;
        var named = PactJson.object(answer.body())
                .map(document -> document.path("token_endpoint").asText())
                .orElse("");
        return named.isEmpty() ? usual : named;
    }

    private Map<String, String> headers(PactSystem system) {
        var pair = encoded(system.clientId()) + ":" + encoded(box.open(system.id(), systems.secret(system.id())));
        var basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return Map.of(
                "Authorization",
                "Basic " + basic,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "application/json");
    }

    /** As RFC 6749 has it, section 2.3.1. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
