package io.ytterby.embedded.identity;

import io.ytterby.embedded.identity.People.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Codes that a person's browser carries to the console: each counts once, for a minute, for who began the login. */
final class Codes {
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<String, Login> codes = new ConcurrentHashMap<>();

    Codes(Clock clock) {
        this.clock = clock;
    }

    /**
     * Who has logged in, where.
     *
     * @param challenge base64url of the SHA-256 of a secret that only the program knows which began the login (RFC 7636)
     * @param nonce to be said again in the ID token; null if the program gave none
     */
    record Login(
            Person person,
            String client,
            String redirectUri,
            String challenge,
            @Nullable String nonce,
            Instant end) {}

    String give(Person person, AuthorizationRequest asked) {
        var now = clock.instant();
        codes.values().removeIf(login -> !login.end().isAfter(now));
        if (codes.size() >= MOST) throw new IllegalStateException("too many logins wait for their end");
        var code = Unguessable.make();
        codes.put(
                code,
                new Login(
                        person, asked.client(), asked.redirectUri(), asked.challenge(), asked.nonce(), now.plus(LIFE)));
        return code;
    }

    /** The login of a code; also a refused try uses it up. */
    Optional<Login> redeem(String code, String client, String redirectUri, String verifier) {
        return Optional.ofNullable(codes.remove(code))
                .filter(login -> login.end().isAfter(clock.instant()))
                .filter(login -> login.client().equals(client))
                .filter(login -> login.redirectUri().equals(redirectUri))
                .filter(login -> Unguessable.same(login.challenge(), Unguessable.hash(verifier)));
    }
}
