package io.ytterby.kit.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;

/** Who sent the request that is being answered. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws UnauthorizedException (401) if the request carries no token; a bad token never comes this far */
    public Actor actor() {
        return ifKnown().orElseThrow(UnauthorizedException::new);
    }

    /** The same for a public endpoint: empty if the request carries no token. */
    public Optional<Actor> ifKnown() {
        return TokenActors.of(identity);
    }

    /** @throws UnauthorizedException (401) if the request carries no token */
    public PresentedToken token() {
        return TokenActors.token(identity).orElseThrow(UnauthorizedException::new);
    }

    /** When the token ends by which this request came: a stream that it opened ends then too. */
    public Instant expiresAt() {
        return token().expiresAt();
    }
}
