package io.ytterby.embedded.identity;

import io.ytterby.embedded.identity.People.Person;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens of the demo people for a program that runs longer than a token lives: each is asked for anew a minute before
 * it ends. Any number of threads may ask.
 */
public final class FreshTokens {
    private static final Duration SPARE = Duration.ofMinutes(1);

    private final TokenClient issuer;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    public FreshTokens(TokenClient issuer) {
        this.issuer = issuer;
    }

    /** @param end by the machine's monotonic clock */
    private record Kept(String token, long end) {
        boolean isFresh() {
            return end - System.nanoTime() > SPARE.toNanos();
        }
    }

    /** One that is good for a minute at least. @throws IOException if the issuer refuses or is not there */
    public String of(Person person) throws IOException {
        var known = kept.get(person.id());
        if (known != null && known.isFresh()) return known.token();
        var grant = issuer.grant(person);
        kept.put(
                person.id(),
                new Kept(grant.token(), System.nanoTime() + grant.life().toNanos()));
        return grant.token();
    }
}
