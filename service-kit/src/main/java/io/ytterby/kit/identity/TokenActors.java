package io.ytterby.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For an edge that is not JAX-RS: who an identity is, as its token says. */
public final class TokenActors {
    static final String ATTRIBUTE = "ytterby.token";

    private TokenActors() {}

    /** Empty if the identity came without a token. */
    public static Optional<Actor> of(SecurityIdentity identity) {
        return token(identity).map(PresentedToken::actor);
    }

    /** The token itself; empty if the identity came without one. */
    public static Optional<PresentedToken> token(SecurityIdentity identity) {
        @Nullable PresentedToken token = identity.getAttribute(ATTRIBUTE);
        return Optional.ofNullable(token);
    }
}
